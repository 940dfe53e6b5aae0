import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import type { DuplicateState } from '#app/clients/models/possible_duplicate'

/** Two ids as a pair is stored: the smaller first. */
export const pairOf = (one: string, other: string) =>
  one < other
    ? { first_client_id: one, second_client_id: other }
    : { first_client_id: other, second_client_id: one }

/** Writes down what was decided about a pair, where the desk knows it. */
export const settlePair = (
  one: string,
  other: string,
  state: DuplicateState,
  staff: { id: string },
  trx: TransactionClientContract
) =>
  trx
    .from('possible_duplicates')
    .where(pairOf(one, other))
    .update({
      state,
      decided_by: state === 'open' ? null : staff.id,
      decided_at: state === 'open' ? null : toSql(now()),
      updated_at: toSql(now()),
    })
