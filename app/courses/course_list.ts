import db from '@adonisjs/lucid/services/db'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import { asDay } from '#app/scheduling/timetable/stored_values'
import type StaffMember from '#app/identity/models/staff_member'
import { OPEN_GROUP_STATES, type GroupMode, type GroupState } from '#app/groups/group_vocabulary'
import type { CourseLevel } from '#app/courses/course_level'
import { groupsAtRisk, peopleAtRisk } from '#app/courses/people_at_risk'
import { nextMeetings, type NextMeeting } from '#app/courses/next_meetings'

export const COURSE_SHOWS = ['free', 'waiting', 'offers', 'risk'] as const

export type CourseListFilters = {
  branch?: number
  level?: CourseLevel
  term?: string
  state?: GroupState
  show?: (typeof COURSE_SHOWS)[number]
  page?: number
}

type Row = {
  id: string
  name: string
  level: CourseLevel
  term: string
  branch: string
  state: GroupState
  mode: GroupMode
  capacity: number
  seats_taken: number
  waiting: number
  open_offers: number
  starts_on: string | Date | null
  ends_on: string | Date | null
}

const PER_PAGE = 25

type Query = DatabaseQueryBuilderContract<Row>
const SHOWN: Record<(typeof COURSE_SHOWS)[number], (query: Query) => void> = {
  free: (query) => void query.whereColumn('groups.seats_taken', '<', 'groups.capacity'),
  waiting: (query) => void query.where('groups.waiting', '>', 0),
  offers: (query) => void query.whereIn('groups.id', openOffers().select('group_id')),
  risk: (query) => void query.whereIn('groups.id', groupsAtRisk()),
}

const openOffers = () => db.from('seat_offers').where('state', 'open')

/** The Polish courses of the branches where somebody works, with what needs a coordinator's eye. */
export async function listCourses(filters: CourseListFilters, staff: StaffMember) {
  const page = await found(filters, staff).paginate(filters.page ?? 1, PER_PAGE)
  const rows = page.all() as Row[]
  const ids = rows.map(({ id }) => id)
  const [next, risk] = [await nextMeetings(ids), await peopleAtRisk(ids)]
  return {
    courses: rows.map((row) => asLine(row, next.get(row.id), risk.get(row.id))),
    pages: { total: page.total, current: page.currentPage, last: page.lastPage },
  }
}

function found({ branch, level, term, state, show }: CourseListFilters, staff: StaffMember) {
  const query = db
    .from('groups')
    .join('course_editions', 'course_editions.group_id', 'groups.id')
    .join('branches', 'branches.id', 'groups.branch_id')
    .whereIn(
      'groups.branch_id',
      staff.branches.map(({ id }) => id).filter((id) => !branch || id === branch)
    )
    .whereIn('groups.state', state ? [state] : [...OPEN_GROUP_STATES])
    .select('groups.*', 'level', 'term', 'branches.name as branch')
    .select(
      openOffers().whereColumn('seat_offers.group_id', 'groups.id').count('*').as('open_offers')
    )
    .orderBy('groups.starts_on')
    .orderBy('groups.name')
    .orderBy('groups.id')
  if (level) {
    void query.where('level', level)
  }
  if (term) {
    void query.where('term', term)
  }
  if (show) {
    SHOWN[show](query)
  }
  return query
}

const asLine = (row: Row, next: NextMeeting | undefined, atRisk: Set<string> | undefined) => ({
  ...{ id: row.id, name: row.name, level: row.level, term: row.term, branch: row.branch },
  ...{ state: row.state, mode: row.mode, capacity: row.capacity, waiting: row.waiting },
  taken: row.seats_taken,
  openOffers: Number(row.open_offers),
  atRisk: atRisk?.size ?? 0,
  nextMeeting: next ?? null,
  startsOn: asDay(row.starts_on),
  endsOn: asDay(row.ends_on),
})
