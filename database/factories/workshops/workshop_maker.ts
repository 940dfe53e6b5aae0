import Workshop from '#app/workshops/models/workshop'
import type { WorkshopKind } from '#app/workshops/workshop_vocabulary'
import { makeGroup } from '#database/factories/groups/group_maker'

/** A workshop of a branch with so many seats, empty and without dates. */
export async function makeWorkshop(kind: WorkshopKind, branchId: number, capacity = 15) {
  const group = await makeGroup({ branchId, capacity, kind: 'workshop', name: 'Warsztat' })
  return Workshop.create({ groupId: group.id, kind })
}
