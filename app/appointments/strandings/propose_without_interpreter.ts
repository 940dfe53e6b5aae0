import { freeInterpreters } from '#app/appointments/interpreting/free_interpreters'
import type Appointment from '#app/appointments/models/appointment'
import { forPage, timesLater, type Batch } from '#app/appointments/strandings/later_times'
import { searchFor } from '#app/appointments/strandings/search_for'
import type { Proposal } from '#app/appointments/strandings/stranding_choice'

/** Without its interpreter: another who is free then, by telephone, or another time of the adviser. */
export async function proposeWithoutInterpreter(
  appointment: Appointment,
  batch: Batch
): Promise<Proposal> {
  const { language, interpreterId } = appointment.interpreting
  const free = await freeInterpreters(language, appointment)
  const others = free.filter(({ id }) => id !== interpreterId)
  const search = { ...(await searchFor(appointment)), staffMemberId: appointment.staffMemberId }
  const later = await timesLater(appointment, search, batch)
  const interpreters = others
    .map(({ id, name, resource }) => ({ id, name, hasCalendar: !!resource }))
    .sort((one, other) => Number(other.hasCalendar) - Number(one.hasCalendar))
  return {
    choice: choiceWithout(
      interpreters,
      others.some(({ worksByPhone }) => worksByPhone),
      later
    ),
    colleagues: [],
    interpreters,
    later: later.map(forPage),
  }
}

/** Whoever keeps no calendar here must be asked first, so that is proposed to nobody. */
function choiceWithout([first]: { hasCalendar: boolean }[], isByPhone: boolean, later: object[]) {
  if (first?.hasCalendar) {
    return 'interpreter'
  }
  if (isByPhone) {
    return 'by_phone'
  }
  return later.length > 0 ? 'later' : 'seek'
}
