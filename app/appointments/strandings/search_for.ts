import type { AdviserSearch } from '#app/scheduling/timetable'
import { isMinor } from '#app/clients/minor'
import AppointmentKind from '#app/appointments/models/appointment_kind'
import type Appointment from '#app/appointments/models/appointment'
import { meetingSearch } from '#app/appointments/meeting_search'

/** Who else could hold the meeting: language, topic, profession and wishes. `knownAs` is loaded. */
export async function searchFor(appointment: Appointment): Promise<AdviserSearch> {
  const { branchId, language, topic, participant, kind } = appointment
  const forMinor = !!participant.knownAs && isMinor(participant.knownAs)
  const search = await meetingSearch({ branchId, language, topic, forMinor })
  const { role } = await AppointmentKind.findOrFail(kind)
  const wishes = {
    role,
    sex: appointment.adviserSex,
    channel: appointment.channel,
    isAccessible: appointment.needsAccess && appointment.inPerson,
  }
  return { ...search, ...wishes }
}
