import type StaffMember from '#app/identity/models/staff_member'
import { offerTo } from '#app/clients/minor'
import Client from '#app/clients/models/client'
import { worksEverywhere } from '#app/clients/policies/client_policy'

export const LIST_SORTS = ['newest', 'name', 'changed'] as const

export type ListFilters = {
  branch?: number | null
  language?: string | null
  citizenship?: string | null
  mine?: boolean | null
  sort?: (typeof LIST_SORTS)[number] | null
  page?: number | null
}

const PER_PAGE = 25
const ORDER = {
  newest: ['created_at', 'desc'],
  changed: ['updated_at', 'desc'],
  name: ['sort_key', 'asc'],
} as const

/** Clients of the branches this person works in, as the filters of the address ask. */
export function listClients(filters: ListFilters, staff: StaffMember) {
  const query = Client.query()
    .whereNull('merged_into_id')
    .preload('names')
    .preload('languages')
    .preload('branch')
  if (!worksEverywhere(staff)) {
    void query.whereIn(
      'branch_id',
      staff.branches.map(({ id }) => id)
    )
  }
  offerTo(query, staff)
  if (filters.branch) {
    void query.where('branch_id', filters.branch)
  }
  if (filters.citizenship) {
    void query.where('citizenship', filters.citizenship)
  }
  if (filters.mine) {
    void query.where('adviser_id', staff.id)
  }
  if (filters.language) {
    const { language } = filters
    void query.whereIn('id', (sub) => {
      void sub.from('client_languages').where('language', language).select('client_id')
    })
  }
  const [column, direction] = ORDER[filters.sort ?? 'newest']
  return query
    .orderBy(column, direction)
    .orderBy('id', direction)
    .paginate(filters.page ?? 1, PER_PAGE)
}
