import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import { BRANCHES, type BranchCode } from '#database/seeders/demo/branches'
import { insertRows } from '#database/seeders/demo/insert_rows'

export type DemoBranch = {
  id: number
  code: BranchCode
  /** By weekday, 1 is Monday: [opens, closes]. */
  hours: Record<number, [string, string]>
  roomResources: number[]
}

const stamps = () => ({ created_at: toSql(now()), updated_at: toSql(now()) })

export async function createBranches(client: QueryClientContract): Promise<DemoBranch[]> {
  const branches: DemoBranch[] = []
  for (const [position, { hours, rooms, ...facts }] of BRANCHES.entries()) {
    const email = `${facts.code.replace('_', '-')}@mci.example`
    await insertRows(client, 'branches', [{ ...facts, email, position, ...stamps() }])
    const { id } = await client.from('branches').where('code', facts.code).firstOrFail()
    const opening = readHours(hours)
    await insertRows(client, 'branch_opening_hours', openingRows(id, opening))
    const roomResources = await createRooms(client, id, rooms)
    branches.push({ id, code: facts.code, hours: opening, roomResources })
  }
  return branches
}

const readHours = (hours: Record<number, string>) =>
  Object.fromEntries(
    Object.entries(hours).map(([weekday, span]) => [weekday, span.split('-') as [string, string]])
  )

const openingRows = (branchId: number, hours: DemoBranch['hours']) =>
  Object.entries(hours).map(([weekday, [opensAt, closesAt]]) => ({
    branch_id: branchId,
    weekday: Number(weekday),
    opens_at: opensAt,
    closes_at: closesAt,
  }))

async function createRooms(
  client: QueryClientContract,
  branchId: number,
  names: readonly string[]
): Promise<number[]> {
  const rooms = names.map((name, index) => ({
    branch_id: branchId,
    name,
    seats: name.startsWith('Sala') ? 15 : 4,
    is_accessible: index !== 1,
    ...stamps(),
  }))
  await insertRows(client, 'rooms', rooms)
  const ids = await client.from('rooms').where('branch_id', branchId).select('id')
  const resources = ids.map(({ id }) => ({
    kind: 'room',
    room_id: id,
    is_active: true,
    ...stamps(),
  }))
  await insertRows(client, 'resources', resources)
  const made = await client
    .from('resources')
    .whereIn(
      'room_id',
      ids.map(({ id }) => id)
    )
    .select('id')
  return made.map(({ id }) => id)
}
