import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { touchAllowance } from '#app/appointments/charge_allowance'
import { ACTIVE_STATES, OPEN_GROUP_STATES } from '#app/groups/group_vocabulary'
import { TooManySignUps } from '#app/portal/sign_up/errors'

/**
 * Refuses one more sign-up of a contact that has `allowance` of them in groups that go on; a family
 * is one. Each contact's row is written before its sign-ups are counted, so that parallel ones count
 * one after another.
 */
export async function chargeSignUps(
  indexes: string[],
  allowance: number,
  trx: TransactionClientContract
) {
  for (const index of [...new Set(indexes)].sort()) {
    await touchAllowance(index, trx)
    if ((await openSignUps(index, trx)) >= allowance) {
      throw new TooManySignUps()
    }
  }
}

async function openSignUps(index: string, trx: TransactionClientContract): Promise<number> {
  const [{ total }] = await trx
    .from('enrolments')
    .join('groups', 'groups.id', 'enrolments.group_id')
    .whereIn('enrolments.participant_id', (own) =>
      own.from('contact_points').where('value_index', index).select('participant_id')
    )
    .where('enrolments.enrolled_via', 'portal')
    .whereIn('enrolments.state', [...ACTIVE_STATES])
    .whereIn('groups.state', [...OPEN_GROUP_STATES])
    .countDistinct('enrolments.entry as total')
  return Number(total)
}
