import { DateTime } from 'luxon'
import { strandsOf, type Strands } from '#app/scheduling/changes/strands'
import type AvailabilityChange from '#app/scheduling/models/availability_change'
import type { AdviserSearch } from '#app/scheduling/timetable'
import type Appointment from '#app/appointments/models/appointment'
import { FreeTime } from '#app/appointments/strandings/free_time'
import { searchFor } from '#app/appointments/strandings/search_for'
import { inSeconds } from '#app/appointments/strandings/stranded_by'
import type { LaterTime, Proposal } from '#app/appointments/strandings/stranding_choice'
import { Workload } from '#app/appointments/strandings/workload'

const TIMES_OFFERED = 3

type Batch = {
  change: AvailabilityChange
  strands: Strands
  time: FreeTime
  work: Workload
}

/**
 * What to do with each stranded meeting, by appointment id: a colleague who is free then, those with
 * the fewest meetings first and none twice at once; by phone when only the house is closed; else the
 * next free time.
 */
export async function propose(
  change: AvailabilityChange,
  stranded: Appointment[]
): Promise<Map<string, Proposal>> {
  const strands = await strandsOf(change)
  const batch = { change, strands, time: new FreeTime(), work: new Workload() }
  const proposals = new Map<string, Proposal>()
  for (const appointment of stranded) {
    proposals.set(appointment.id, await proposalFor(appointment, batch))
  }
  return proposals
}

async function proposalFor(appointment: Appointment, batch: Batch): Promise<Proposal> {
  const search = await searchFor(appointment)
  const colleagues = await colleaguesFor(appointment, search, batch)
  const mayCall = batch.change.kind === 'closure' && appointment.inPerson
  const [colleague] = colleagues
  if (colleague && !mayCall) {
    await give(colleague, inSeconds(appointment), batch)
  }
  const later = await timesLater(appointment, search, batch)
  if (mayCall || colleague) {
    const choice = mayCall ? 'phone' : 'colleague'
    return {
      choice,
      colleagues: colleagues.map((id) => batch.work.personOf(id)),
      later: later.map(forPage),
    }
  }
  const [first] = later
  if (first) {
    const endsAt = first.at + appointment.minutes * 60
    await give(first.resourceId, { startsAt: first.at, endsAt }, batch)
  }
  return { choice: first ? 'later' : 'keep', colleagues: [], later: later.map(forPage) }
}

async function give(
  resourceId: number,
  { startsAt, endsAt }: { startsAt: number; endsAt: number },
  { time, work }: Batch
) {
  time.give(resourceId, startsAt, endsAt)
  await work.add(resourceId, startsAt)
}

async function colleaguesFor(
  appointment: Appointment,
  search: AdviserSearch,
  { change, strands, time, work }: Batch
) {
  const { startsAt, endsAt } = inSeconds(appointment)
  const isHouseClosed = change.branchId !== null && strands(inSeconds(appointment))
  const free = isHouseClosed ? [] : await time.whoIsFree(search, startsAt, endsAt)
  return work.leastBusyFirst(
    free.filter((id) => id !== change.resourceId),
    startsAt
  )
}

type Later = LaterTime & { at: number; resourceId: number }

const forPage = ({ startsAt, adviserId, adviser }: Later): LaterTime => ({
  startsAt,
  adviserId,
  adviser,
})

/** The next free starts that the change leaves, with the same adviser when free. */
async function timesLater(
  appointment: Appointment,
  search: AdviserSearch,
  { change, strands, time, work }: Batch
): Promise<Later[]> {
  const { branchId, minutes, staffMemberId } = appointment
  const slots = await time.after(search, minutes, appointment.startsAt.toSeconds())
  const times: Later[] = []
  for (const { startsAt: at, resourceIds } of slots) {
    const isLost = strands({ branchId, startsAt: at, endsAt: at + minutes * 60 })
    const left = resourceIds.filter(
      (id) => !isLost || (!change.branchId && id !== change.resourceId)
    )
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

function laterTime(at: number, resourceId: number, work: Workload): Later {
  const { id: adviserId, name: adviser } = work.personOf(resourceId)
  const startsAt = DateTime.fromSeconds(at, { zone: 'utc' }).toISO({ suppressMilliseconds: true })!
  return { at, resourceId, startsAt, adviserId, adviser }
}
