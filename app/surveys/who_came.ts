import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Enrolment from '#app/groups/models/enrolment'

/** Who has or had a seat in the group until its end. */
export const whoCame = (groupId: string, trx?: TransactionClientContract): Promise<Enrolment[]> =>
  Enrolment.query({ client: trx })
    .where('group_id', groupId)
    .whereIn('state', ['enrolled', 'completed'])
    .orderBy('ticket')
    .orderBy('position')
