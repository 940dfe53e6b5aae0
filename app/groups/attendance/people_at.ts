import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { toSql } from '#app/core/clock'
import Enrolment from '#app/groups/models/enrolment'
import type GroupMeeting from '#app/groups/models/group_meeting'

type Meeting = Pick<GroupMeeting, 'id' | 'groupId' | 'endsAt'>

/**
 * Who belongs on the list of a meeting, with `participant`, in the order of names: whoever has a seat
 * and joined before its end, and whoever is marked already.
 */
export const peopleAt = (
  { id, groupId, endsAt }: Meeting,
  trx?: TransactionClientContract
): Promise<Enrolment[]> =>
  Enrolment.query({ client: trx })
    .where('enrolments.group_id', groupId)
    .where((there) => {
      void there
        .where((seated) => {
          void seated
            .whereIn('enrolments.state', ['enrolled', 'completed'])
            .where('enrolments.joined_at', '<=', toSql(endsAt))
        })
        .orWhereIn('enrolments.participant_id', (marked) => {
          void marked
            .from('attendances')
            .where('group_meeting_id', id)
            .select('attendances.participant_id')
        })
    })
    .preload('participant')
    .then(inOrderOfNames)

const order = new Intl.Collator('pl')

const inOrderOfNames = (people: Enrolment[]) =>
  people.sort(
    (one, other) =>
      order.compare(one.participant.familyName ?? '', other.participant.familyName ?? '') ||
      order.compare(one.participant.givenName ?? '', other.participant.givenName ?? '') ||
      one.ticket - other.ticket
  )
