import type AvailabilityChange from '#app/scheduling/models/availability_change'
import type Appointment from '#app/appointments/models/appointment'
import StrandingAnswer from '#app/appointments/models/stranding_answer'
import { strandedBy } from '#app/appointments/strandings/stranded_by'

/** The latest answer to each meeting of the change, by appointment id. */
export async function answersTo(change: AvailabilityChange): Promise<Map<string, StrandingAnswer>> {
  const answers = await StrandingAnswer.query()
    .where('change_id', change.id)
    .orderBy('created_at')
    .orderBy('id')
  return new Map(answers.map((answer) => [answer.appointmentId, answer]))
}

/** Stranded meetings about which nobody has decided yet, or whose decision could not be carried out. */
export async function openStrandings(change: AvailabilityChange): Promise<Appointment[]> {
  const answers = await answersTo(change)
  const stranded = await strandedBy(change)
  return stranded.filter(({ id }) => {
    const answer = answers.get(id)
    return !answer || answer.refusedBy !== null
  })
}
