import type StaffMember from '#app/identity/models/staff_member'
import type { ChangeDetails, ChangeKind } from '#app/scheduling/changes/change_details'
import { saveChange } from '#app/scheduling/changes/save_change'
import AvailabilityChange from '#app/scheduling/models/availability_change'
import { strandedLessons } from '#app/appointments/strandings/stranded_lessons'
import { strandedBy } from '#app/appointments/strandings/stranded_by'

type Whose = { resourceId: number } | { branchId: number }

/**
 * Saves the change when it strands no meeting. Otherwise it only notes it, for the page that asks
 * what happens to each: nothing is in force before somebody confirms there.
 */
export async function stageChange<Kind extends ChangeKind>(
  kind: Kind,
  details: ChangeDetails[Kind],
  whose: Whose,
  actor: StaffMember
): Promise<AvailabilityChange> {
  const change = await AvailabilityChange.create({
    kind,
    details: JSON.stringify(details),
    staffMemberId: actor.id,
    ...whose,
  })
  const stranded = await strandedBy(change)
  if (stranded.length === 0) {
    await saveChange(change, actor)
    await change.refresh()
  }
  return change
}

/** Where to go on: to the questions, also about lessons of groups, or back when there are none. */
export async function nextPage(change: AvailabilityChange, back: string): Promise<string> {
  const lessons = change.savedAt ? await strandedLessons(change) : []
  return change.savedAt && lessons.length === 0 ? back : `/availability-changes/${change.id}`
}
