import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { ratesOf } from '#app/groups/attendance/attendance_rate'
import Enrolment from '#app/groups/models/enrolment'

type Trx = TransactionClientContract

/** Who came to the group at least once; where nobody marked attendance, whoever had a seat. */
export async function whoCame(groupId: string, trx?: Trx): Promise<Enrolment[]> {
  const seated = await Enrolment.query({ client: trx })
    .where('group_id', groupId)
    .whereIn('state', ['enrolled', 'completed'])
    .orderBy('ticket')
    .orderBy('position')
  const rates = await ratesOf(groupId, trx)
  return rates.size === 0
    ? seated
    : seated.filter(({ participantId }) => (rates.get(participantId)?.attended ?? 0) > 0)
}
