import type StaffMember from '#app/identity/models/staff_member'
import { waitingListOf } from '#app/groups/lists'
import { reasonWords, type Reason } from '#app/groups/order/reasons'
import { personOnList } from '#app/groups/person_on_list'

/** Who waits, first whoever gets the next seat, each with why. */
export async function waitingForPage(groupId: string, staff: StaffMember, locale: string) {
  const lines = await waitingListOf(groupId)
  return lines.map(({ entry, position, ticket, joinedOn, reasons, people }) => ({
    ...{ entry, position, ticket, joinedOn },
    reasons: reasonWords(besideTicket(reasons), locale),
    people: people.map((one) => personOnList(one, staff)),
  }))
}

/** The ticket stands on a line of its own. */
const besideTicket = (reasons: Reason[]) => reasons.filter(({ code }) => code !== 'ticket')
