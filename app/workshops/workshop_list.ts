import db from '@adonisjs/lucid/services/db'
import { todayInWarsaw } from '#app/core/clock'
import { asDay } from '#app/scheduling/timetable/stored_values'
import type StaffMember from '#app/identity/models/staff_member'
import type { GroupMode, GroupState } from '#app/groups/group_vocabulary'
import type { WorkshopKind } from '#app/workshops/workshop_vocabulary'

export const WORKSHOP_SHOWS = ['ahead', 'over', 'undated'] as const

export type WorkshopFilters = {
  branch?: number
  kind?: WorkshopKind
  show?: (typeof WORKSHOP_SHOWS)[number]
  page?: number
}

type Row = {
  id: string
  name: string
  kind: WorkshopKind
  branch: string
  state: GroupState
  mode: GroupMode
  language: string
  capacity: number
  seats_taken: number
  waiting: number
  starts_on: string | Date | null
  ends_on: string | Date | null
}

const PER_PAGE = 25
/** Not its kind: MariaDB counts no list that has one name twice. */
const OF_GROUP = 'id name state mode language capacity seats_taken waiting starts_on ends_on'.split(
  ' '
)

/** Workshops of the branches where somebody works: those ahead by their day, those over latest first. */
export async function listWorkshops(filters: WorkshopFilters, staff: StaffMember) {
  const page = await found(filters, staff).paginate(filters.page ?? 1, PER_PAGE)
  return {
    workshops: (page.all() as Row[]).map(asLine),
    pages: { total: page.total, current: page.currentPage, last: page.lastPage },
  }
}

function found({ branch, kind, show = 'ahead' }: WorkshopFilters, staff: StaffMember) {
  const own = staff.branches.map(({ id }) => id).filter((id) => !branch || id === branch)
  const query = db
    .from('groups')
    .join('workshops', 'workshops.group_id', 'groups.id')
    .join('branches', 'branches.id', 'groups.branch_id')
    .whereIn('groups.branch_id', own)
    .select(OF_GROUP.map((column) => `groups.${column}`))
    .select('workshops.kind', 'branches.name as branch')
    .orderBy('groups.starts_on', show === 'over' ? 'desc' : 'asc')
    .orderBy('groups.id')
  if (kind) {
    void query.where('workshops.kind', kind)
  }
  const today = todayInWarsaw()
  if (show === 'undated') {
    return query.whereNull('groups.ends_on')
  }
  return query.where('groups.ends_on', show === 'over' ? '<' : '>=', today)
}

const asLine = (row: Row) => ({
  ...{ id: row.id, name: row.name, kind: row.kind, branch: row.branch, state: row.state },
  ...{ mode: row.mode, language: row.language, capacity: row.capacity, waiting: row.waiting },
  taken: row.seats_taken,
  startsOn: asDay(row.starts_on),
  endsOn: asDay(row.ends_on),
})
