import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import type { EnrolmentState } from '#app/groups/group_vocabulary'
import Enrolment from '#app/groups/models/enrolment'

type Trx = TransactionClientContract

/** Everybody of an entry, the one who enrolled first. */
export const peopleOfEntry = (entry: string, trx?: Trx) =>
  Enrolment.query({ client: trx }).where('entry', entry).orderBy('position')

/** Returns how many persons changed; `ids` narrows to some of the entry. */
export async function changeState(
  entry: string,
  from: EnrolmentState,
  state: EnrolmentState,
  trx: Trx,
  ids?: string[]
): Promise<number> {
  const rows = trx.from('enrolments').where({ entry, state: from })
  if (ids) {
    void rows.whereIn('id', ids)
  }
  const changed = await rows.update({
    state,
    version: trx.raw('version + 1'),
    updated_at: toSql(now()),
  })
  return Number(changed)
}
