import { SPOKEN_LANGUAGES } from '#app/identity/role'
import Interpreter from '#app/scheduling/models/interpreter'
import { takenAmong } from '#app/scheduling/reserved_quarters'
import { languageName } from '#app/appointments/appointment_time'
import type Appointment from '#app/appointments/models/appointment'

/** Who interprets the language; those with a calendar here only while they are free. */
export async function interpretersFor(appointment: Appointment, locale: string) {
  const language = appointment.interpreting?.language ?? appointment.language
  const interpreters = await Interpreter.query()
    .where('is_active', true)
    .whereHas('languages', (languages) => languages.where('language', language))
    .preload('resource')
    .orderBy('name')
  const resourceIds = interpreters.flatMap(({ resource }) => resource?.id ?? [])
  const { startsAt, endsAt, reservationId } = appointment
  const busy = await takenAmong({ resourceIds, startsAt, endsAt }, [reservationId])
  return {
    language,
    languages: SPOKEN_LANGUAGES.filter((code) => code !== 'pl').map((value) => {
      return { value, label: languageName(value, locale) }
    }),
    interpreters: interpreters
      .filter(({ resource }) => !resource || !busy.has(resource.id))
      .map(({ id, name, phone, worksByPhone, resource }) => {
        return { id, name, phone, worksByPhone, hasCalendar: !!resource }
      }),
  }
}
