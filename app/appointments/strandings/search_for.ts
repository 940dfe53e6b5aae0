import type { AdviserSearch } from '#app/scheduling/timetable'
import type Appointment from '#app/appointments/models/appointment'
import { meetingSearch } from '#app/appointments/meeting_search'
import { needsOf } from '#app/appointments/needs_of'

/** Who else could hold the meeting: its topic too, and the interpreter it has comes along. */
export async function searchFor(appointment: Appointment): Promise<AdviserSearch> {
  const { topic, needsAccess, inPerson } = appointment
  const { needsInterpreter, ...needs } = await needsOf(appointment)
  const isAccessible = needsAccess && inPerson
  return meetingSearch({ ...needs, isAccessible, topic })
}
