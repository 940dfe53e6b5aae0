import { computed } from 'vue'
import { useSharedProps } from '~/composables/use_shared_props'

export function useNumbers() {
  const shared = useSharedProps()
  const locale = computed(() => (shared.value.locale === 'en' ? 'en-GB' : shared.value.locale))
  const written = (value: number, options: Intl.NumberFormatOptions = {}) =>
    new Intl.NumberFormat(locale.value, options).format(value)

  return {
    number: (value: number) => written(value),
    /** With its sign: what something adds or saves. */
    change: (value: number) => written(value, { signDisplay: 'exceptZero' }),
    percent: (share: number) => written(share, { style: 'percent', maximumFractionDigits: 0 }),
    minutes: (value: number) =>
      written(value, { style: 'unit', unit: 'minute', unitDisplay: 'short' }),
  }
}
