import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { inTransaction } from '#app/core/transaction'
import { newResource } from '#app/scheduling/changes/resource_of'

type Trx = TransactionClientContract

/**
 * The resource under which this person teaches, made when there is none. Whoever also advises has
 * one already, so that nobody teaches and advises at once.
 */
export const teacherResource = (staffMemberId: string, trx?: Trx): Promise<number> =>
  trx
    ? findOrMake({ staff_member_id: staffMemberId }, 'teacher', trx)
    : inTransaction((own) => findOrMake({ staff_member_id: staffMemberId }, 'teacher', own))

export const roomResource = (roomId: number, trx: Trx): Promise<number> =>
  findOrMake({ room_id: roomId }, 'room', trx)

async function findOrMake(
  owner: { staff_member_id: string } | { room_id: number },
  kind: string,
  trx: Trx
) {
  const [column] = Object.keys(owner)
  const row = newResource(owner, kind)
  await trx.knexQuery().table('resources').insert(row).onConflict(column).ignore()
  const [{ id }] = await trx.from('resources').where(owner).select('id')
  return id as number
}

export type Hosts = { teacherId: string | null; roomId: number | null }

/** Resource ids of all teachers and rooms named, each asked once. */
export async function resourcesFor(hosts: Hosts[], trx: Trx) {
  const teachers = new Map<string, number>()
  const rooms = new Map<number, number>()
  for (const id of new Set(hosts.flatMap(({ teacherId }) => teacherId ?? []))) {
    teachers.set(id, await teacherResource(id, trx))
  }
  for (const id of new Set(hosts.flatMap(({ roomId }) => roomId ?? []))) {
    rooms.set(id, await roomResource(id, trx))
  }
  return ({ teacherId, roomId }: Hosts): number[] => [
    ...(teacherId ? [teachers.get(teacherId)!] : []),
    ...(roomId ? [rooms.get(roomId)!] : []),
  ]
}
