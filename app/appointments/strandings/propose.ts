import { strandsOf } from '#app/scheduling/changes/strands'
import Branch from '#app/identity/models/branch'
import type AvailabilityChange from '#app/scheduling/models/availability_change'
import type Appointment from '#app/appointments/models/appointment'
import { colleaguesFor } from '#app/appointments/strandings/free_colleagues'
import { FreeTime } from '#app/appointments/strandings/free_time'
import { forPage, timesLater, type Batch } from '#app/appointments/strandings/later_times'
import { proposeWithoutInterpreter } from '#app/appointments/strandings/propose_without_interpreter'
import { searchFor } from '#app/appointments/strandings/search_for'
import { inSeconds, isInterpretedBy } from '#app/appointments/strandings/stranded_by'
import type { Proposal } from '#app/appointments/strandings/stranding_choice'
import { Workload } from '#app/appointments/strandings/workload'

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
  const branches = await Branch.query().orderBy('position')
  const batch = { change, strands, branches, time: new FreeTime(), work: new Workload() }
  const proposals = new Map<string, Proposal>()
  for (const appointment of stranded) {
    proposals.set(appointment.id, await proposalFor(appointment, batch))
  }
  return proposals
}

async function proposalFor(appointment: Appointment, batch: Batch): Promise<Proposal> {
  if (isInterpretedBy(batch.change, appointment)) {
    return proposeWithoutInterpreter(appointment, batch)
  }
  const search = await searchFor(appointment)
  const colleagues = await colleaguesFor(appointment, search, batch)
  const mayCall = batch.change.branchId !== null && appointment.inPerson
  const [colleague] = colleagues
  if (colleague && !mayCall) {
    await give(colleague.resourceId, inSeconds(appointment), batch)
  }
  const later = await timesLater(appointment, search, batch)
  if (mayCall || colleague) {
    const choice = mayCall ? 'phone' : 'colleague'
    return {
      choice,
      colleagues: colleagues.map(({ resourceId, branch }) => ({
        ...batch.work.personOf(resourceId),
        branch,
      })),
      interpreters: [],
      later: later.map(forPage),
    }
  }
  const [first] = later
  if (first) {
    const endsAt = first.at + appointment.minutes * 60
    await give(first.resourceId, { startsAt: first.at, endsAt }, batch)
  }
  const choice = first ? 'later' : 'keep'
  return { choice, colleagues: [], interpreters: [], later: later.map(forPage) }
}

async function give(
  resourceId: number,
  { startsAt, endsAt }: { startsAt: number; endsAt: number },
  { time, work }: Batch
) {
  time.give(resourceId, startsAt, endsAt)
  await work.add(resourceId, startsAt)
}
