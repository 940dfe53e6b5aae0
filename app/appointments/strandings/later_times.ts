import { DateTime } from 'luxon'
import type { Strands } from '#app/scheduling/changes/strands'
import type Branch from '#app/identity/models/branch'
import type AvailabilityChange from '#app/scheduling/models/availability_change'
import type { AdviserSearch } from '#app/scheduling/timetable'
import type Appointment from '#app/appointments/models/appointment'
import type { FreeTime } from '#app/appointments/strandings/free_time'
import { isInterpretedBy } from '#app/appointments/strandings/stranded_by'
import type { LaterTime } from '#app/appointments/strandings/stranding_choice'
import type { Workload } from '#app/appointments/strandings/workload'

const TIMES_OFFERED = 3

/** What many proposals made at once know of each other. */
export type Batch = {
  change: AvailabilityChange
  strands: Strands
  branches: Branch[]
  time: FreeTime
  work: Workload
}

export type Later = LaterTime & { at: number; resourceId: number }

export const forPage = ({ startsAt, adviserId, adviser }: Later): LaterTime => ({
  startsAt,
  adviserId,
  adviser,
})

/** The next free starts that the change leaves, with the same adviser when free. */
export async function timesLater(
  appointment: Appointment,
  search: AdviserSearch,
  { change, strands, time, work }: Batch
): Promise<Later[]> {
  const { branchId, minutes, staffMemberId } = appointment
  const slots = await time.after(search, minutes, appointment.startsAt.toSeconds())
  const times: Later[] = []
  for (const { startsAt: at, resourceIds } of slots) {
    const isLost = strands({ branchId, startsAt: at, endsAt: at + minutes * 60 })
    const left = resourceIds.filter((id) => !isLost || isSparedBy(change, id, appointment))
    const [first, ...others] = await work.leastBusyFirst(left, at)
    if (first !== undefined) {
      const same = [first, ...others].find((id) => work.personOf(id).id === staffMemberId)
      times.push(laterTime(at, same ?? first, work))
    }
    if (times.length === TIMES_OFFERED) {
      break
    }
  }
  return times
}

/** Somebody else than the absent person may hold the meeting then; nobody instead of its interpreter. */
const isSparedBy = (change: AvailabilityChange, resourceId: number, appointment: Appointment) =>
  !change.branchId && resourceId !== change.resourceId && !isInterpretedBy(change, appointment)

function laterTime(at: number, resourceId: number, work: Workload): Later {
  const { id: adviserId, name: adviser } = work.personOf(resourceId)
  const startsAt = DateTime.fromSeconds(at, { zone: 'utc' }).toISO({ suppressMilliseconds: true })!
  return { at, resourceId, startsAt, adviserId, adviser }
}
