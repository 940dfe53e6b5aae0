import { enrolmentToken, seatOfferToken } from '#app/groups/enrolment_token'
import { attendanceRate } from '#app/groups/attendance/attendance_rate'
import { openOfferOf } from '#app/groups/lists'
import Enrolment from '#app/groups/models/enrolment'
import { positionOf } from '#app/groups/position_of'
import { groupsForPublic } from '#app/portal/groups/group_for_public'
import { nameOf, type Me } from '#app/portal/me/me'
import { myParticipantIds } from '#app/portal/me/my_participants'

const MOST_SHOWN = 40

/** What this person and their children are enrolled in, people enrolled together once. */
export async function myEnrolments(me: Me, locale: string) {
  const rows = await Enrolment.query()
    .whereIn('participant_id', await myParticipantIds(me))
    .preload('group', (group) => void group.preload('branch'))
    .preload('participant', (one) => {
      void one.preload('knownAs', (client) => void client.preload('names'))
    })
    .orderBy('joined_at', 'desc')
    .limit(MOST_SHOWN)
  const entries = [...Map.groupBy(rows, ({ entry }) => entry).values()]
  const groups = await groupsForPublic(
    entries.map(([{ group }]) => group),
    locale
  )
  return Promise.all(
    entries.map(async (people, place) => ({
      ...(await standing(people[0].entry, locale)),
      id: people[0].id,
      group: groups[place],
      forWhom: people.flatMap((one) => otherThan(me, one)),
      attendance: await attendanceOf(people),
    }))
  )
}

async function standing(entry: string, locale: string) {
  const { state, position } = await positionOf(entry)
  const offer = state === 'offered' ? await openOfferOf(entry) : null
  return {
    state,
    position,
    isNow: ['enrolled', 'waiting', 'offered'].includes(state),
    path: `/${locale}/enrolments/${enrolmentToken(entry)}`,
    offerPath: offer && `/${locale}/seat-offers/${seatOfferToken(offer.id)}`,
  }
}

/** Per cent of the meetings held; of several people together nobody's. */
async function attendanceOf(people: Enrolment[]) {
  const [{ groupId, participantId }] = people
  if (people.length > 1) {
    return null
  }
  const { rate } = await attendanceRate(groupId, participantId)
  return rate
}

/** The names of children, as people of the Centre write them. */
const otherThan = (me: Me, { participant: { knownAs } }: Enrolment) =>
  knownAs && knownAs.id !== me.client?.id ? [nameOf({ ...me, names: knownAs.names })] : []
