import { computed } from 'vue'
import { useSharedProps } from '~/composables/use_shared_props'

type Moment = string | Date
const timeZone = 'Europe/Warsaw'
const DAY = 86_400_000

/** A day (yyyy-MM-dd) is the same day everywhere; a moment (ISO) is shown as in Warsaw. */
const isDay = (moment: Moment) => typeof moment === 'string' && moment.length === 10

export function useDates() {
  const shared = useSharedProps()
  const locale = computed(() => (shared.value.locale === 'en' ? 'en-GB' : shared.value.locale))

  function written(moment: Moment, options: Intl.DateTimeFormatOptions) {
    const zone = isDay(moment) ? 'UTC' : timeZone
    return new Intl.DateTimeFormat(locale.value, { timeZone: zone, ...options }).format(
      new Date(moment)
    )
  }

  const relative = (amount: number, unit: Intl.RelativeTimeFormatUnit) =>
    new Intl.RelativeTimeFormat(locale.value, { numeric: 'auto' }).format(amount, unit)

  /** yyyy-MM-dd in Warsaw. */
  const dayOf = (moment: Moment) =>
    isDay(moment)
      ? String(moment)
      : new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(moment))

  const daysUntil = (moment: Moment) =>
    Math.round((Date.parse(dayOf(moment)) - Date.parse(dayOf(new Date()))) / DAY)

  function ago(moment: Moment) {
    const minutes = Math.round((Date.parse(String(moment)) - Date.now()) / 60_000)
    const days = daysUntil(moment)
    if (days !== 0) return relative(days, 'day')
    return Math.abs(minutes) < 60
      ? relative(minutes, 'minute')
      : relative(Math.trunc(minutes / 60), 'hour')
  }

  return {
    /** 14:30 */
    time: (moment: Moment) => written(moment, { hour: '2-digit', minute: '2-digit' }),
    /** 24.11.2026 */
    date: (moment: Moment) =>
      written(moment, { day: '2-digit', month: '2-digit', year: 'numeric' }),
    /** wtorek, 24 listopada */
    longDay: (moment: Moment) =>
      written(moment, { weekday: 'long', day: 'numeric', month: 'long' }),
    /** 24 listopada 2026 */
    longDate: (moment: Moment) =>
      written(moment, { day: 'numeric', month: 'long', year: 'numeric' }),
    /** 24.11.2026, 14:30 */
    dateTime: (moment: Moment) =>
      written(moment, {
        day: '2-digit',
        month: '2-digit',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
      }),
    /** 3 godziny temu, wczoraj, za 5 dni */
    ago,
    inDays: (moment: Moment) => relative(daysUntil(moment), 'day'),
    daysUntil,
    dayOf,
  }
}
