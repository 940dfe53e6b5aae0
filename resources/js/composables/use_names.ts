import { computed } from 'vue'
import { useSharedProps } from '~/composables/use_shared_props'

/** Names of languages and countries in the reader's language. */
export function useNames() {
  const shared = useSharedProps()
  const names = computed(() => ({
    language: new Intl.DisplayNames(shared.value.locale, { type: 'language' }),
    region: new Intl.DisplayNames(shared.value.locale, { type: 'region' }),
  }))
  return {
    languageName: (code: string) => names.value.language.of(code) ?? code,
    countryName: (code: string) => names.value.region.of(code) ?? code,
  }
}
