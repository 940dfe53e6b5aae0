import { translator } from '#app/core/i18n'
import { eventsOfGroup } from '#app/groups/lists'
import Enrolment from '#app/groups/models/enrolment'
import type StaffMember from '#app/identity/models/staff_member'
import { personOnList } from '#app/groups/person_on_list'

const SHOWN = 100

/** What was decided about the seats of a group, the latest first, by whom and why. */
export async function historyOf(groupId: string, staff: StaffMember, locale: string) {
  const all = await eventsOfGroup(groupId)
  const events = all.slice(-SHOWN).reverse()
  const people = await Enrolment.query()
    .where('group_id', groupId)
    .preload('participant')
    .orderBy('position')
  const byEntry = Map.groupBy(people, ({ entry }) => entry)
  const t = translator(locale)
  return events.map((event) => ({
    id: event.id,
    at: event.createdAt.toISO()!,
    what: t(`seats:events.${event.what}`, event.facts),
    who: (byEntry.get(event.entry ?? '') ?? []).flatMap(
      (one) => personOnList(one, staff).name ?? []
    ),
    by: event.staffMember?.fullName ?? null,
    reason: event.reason,
  }))
}
