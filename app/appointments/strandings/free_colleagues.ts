import type { AdviserSearch } from '#app/scheduling/timetable'
import type Appointment from '#app/appointments/models/appointment'
import type { Batch } from '#app/appointments/strandings/later_times'
import { inSeconds } from '#app/appointments/strandings/stranded_by'

/** `branch`: its name, when somebody of another branch would call. */
type Free = { resourceId: number; branch: string | null }

/** Who is free then, the least busy first; for a call whoever sits in another branch comes after them. */
export async function colleaguesFor(
  appointment: Appointment,
  search: AdviserSearch,
  batch: Batch
): Promise<Free[]> {
  const { change, strands, branches } = batch
  const isHouseClosed = change.branchId !== null && strands(inSeconds(appointment))
  const here = isHouseClosed ? [] : await freeIn(search, appointment, batch)
  const found: Free[] = here.map((resourceId) => ({ resourceId, branch: null }))
  for (const { id, name } of appointment.inPerson ? [] : branches) {
    const there =
      id === search.branchId ? [] : await freeIn({ ...search, branchId: id }, appointment, batch)
    found.push(...there.map((resourceId) => ({ resourceId, branch: name })))
  }
  const ids = found.map(({ resourceId }) => resourceId)
  return found.filter(({ resourceId }, at) => ids.indexOf(resourceId) === at)
}

async function freeIn(
  search: AdviserSearch,
  appointment: Appointment,
  { change, time, work }: Batch
): Promise<number[]> {
  const { startsAt, endsAt } = inSeconds(appointment)
  const free = await time.whoIsFree(search, startsAt, endsAt)
  const others = free.filter((id) => id !== change.resourceId)
  const people = await work.leastBusyFirst(others, startsAt)
  return people.filter((id) => work.personOf(id).id !== appointment.staffMemberId)
}
