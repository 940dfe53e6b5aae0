import { Exception } from '@adonisjs/core/exceptions'
import type StaffMember from '#app/identity/models/staff_member'
import Workshop from '#app/workshops/models/workshop'

const notHere = () => new Exception('Not found', { status: 404, code: 'E_ROW_NOT_FOUND' })

/** The workshop when somebody works in its branch; otherwise there is nothing here. */
export async function findWorkshop(id: string, staff: StaffMember): Promise<Workshop> {
  const workshop = await Workshop.query()
    .where('group_id', id)
    .preload('group', (group) => void group.preload('branch'))
    .first()
  if (!workshop || !staff.worksIn(workshop.group.branchId)) {
    throw notHere()
  }
  return workshop
}

/** The branch when somebody works there. */
export function ownBranch(branchId: number, staff: StaffMember): number {
  if (!staff.worksIn(branchId)) {
    throw notHere()
  }
  return branchId
}

/** What stands above each part of a workshop. */
export function workshopHead(workshop: Workshop) {
  const { group, kind, description, placeNote, hasBlocks, takesOrganisations } = workshop
  const { id, name, state, mode, language, capacity, waiting, branch, isPublic, isOpen } = group
  return {
    ...{ id, name, kind, state, mode, language, capacity, waiting, description, placeNote },
    ...{ isPublic, isOpen, hasBlocks, takesOrganisations },
    branch: branch.name,
    taken: group.seatsTaken,
    startsOn: group.startsOn?.toISODate() ?? null,
    endsOn: group.endsOn?.toISODate() ?? null,
  }
}
