import type { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { BranchChangedMeanwhile } from '#app/clients/errors'
import ClientBranchMove from '#app/clients/models/client_branch_move'

type Move = { branchId: number; movedOn: DateTime; reason?: string | null }

/** From the branch of now to another; everything that happened stays where it happened. */
export async function moveBranch(
  client: { id: string; branchId: number },
  { branchId, movedOn, reason }: Move,
  staff: { id: string },
  trx: TransactionClientContract
) {
  const changed = await trx
    .from('clients')
    .where({ id: client.id, branch_id: client.branchId })
    .whereNot('branch_id', branchId)
    .update({ branch_id: branchId })
  if (Number([changed].flat()[0]) === 0) {
    throw new BranchChangedMeanwhile()
  }
  const move = { clientId: client.id, fromBranchId: client.branchId, toBranchId: branchId, movedOn }
  await ClientBranchMove.create(
    { ...move, reason: reason || null, movedBy: staff.id },
    { client: trx }
  )
}
