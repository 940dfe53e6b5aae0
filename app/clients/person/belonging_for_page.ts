import { advisersOf } from '#app/clients/belonging/advisers_of'
import { recordsOf } from '#app/clients/merging/records_of'
import type Client from '#app/clients/models/client'
import ClientAdviserChange from '#app/clients/models/client_adviser_change'
import ClientBranchMove from '#app/clients/models/client_branch_move'
import Branch from '#app/identity/models/branch'
import StaffMember from '#app/identity/models/staff_member'

/** The branch and the leading adviser, with what they were before. */
export async function belongingForPage(client: Client) {
  const moves = await ClientBranchMove.query()
    .whereIn('client_id', recordsOf(client.id))
    .orderBy('moved_on', 'desc')
    .orderBy('id', 'desc')
  const changes = await ClientAdviserChange.query()
    .whereIn('client_id', recordsOf(client.id))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
  const branches = await Branch.query().orderBy('position').orderBy('name')
  const people = await StaffMember.query().whereIn('id', [
    ...moves.map(({ movedBy }) => movedBy),
    ...changes.flatMap(({ adviserId, changedBy }) => [adviserId ?? changedBy, changedBy]),
    ...(client.adviserId ? [client.adviserId] : []),
  ])
  const branchName = (id: number) => branches.find((one) => one.id === id)?.name ?? ''
  const nameOf = (id: string | null) => people.find((one) => one.id === id)?.fullName ?? null
  const advisers = await advisersOf(client)
  return {
    branch: branchName(client.branchId),
    adviserId: client.adviserId,
    adviser: nameOf(client.adviserId),
    moves: moves.map((move) => ({
      id: move.id,
      from: branchName(move.fromBranchId),
      to: branchName(move.toBranchId),
      movedOn: move.movedOn.toISODate()!,
      movedBy: nameOf(move.movedBy),
      reason: move.reason,
    })),
    changes: changes.map((change) => ({
      id: change.id,
      adviser: nameOf(change.adviserId),
      changedBy: nameOf(change.changedBy),
      at: change.createdAt.toISO()!,
    })),
    branches: branches
      .filter(({ id, closedOn }) => id !== client.branchId && !closedOn)
      .map(({ id, name }) => ({ value: id, label: name })),
    advisers: advisers.map(({ id, fullName }) => ({ value: id, label: fullName })),
  }
}
