import { SPOKEN_LANGUAGES } from '#app/identity/role'
import { languageName } from '#app/core/spoken_time'
import { freeInterpreters } from '#app/appointments/interpreting/free_interpreters'
import type Appointment from '#app/appointments/models/appointment'

/** Who could interpret, for the panel of an appointment. */
export async function interpretersFor(appointment: Appointment, locale: string) {
  const language = appointment.interpreting?.language ?? appointment.language
  const interpreters = await freeInterpreters(language, appointment)
  return {
    language,
    languages: SPOKEN_LANGUAGES.filter((code) => code !== 'pl').map((value) => {
      return { value, label: languageName(value, locale) }
    }),
    interpreters: interpreters.map(({ id, name, phone, worksByPhone, resource }) => {
      return { id, name, phone, worksByPhone, hasCalendar: !!resource }
    }),
  }
}
