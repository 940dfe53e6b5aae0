import db from '@adonisjs/lucid/services/db'
import type StaffMember from '#app/identity/models/staff_member'
import { offerTo } from '#app/clients/minor'
import Client from '#app/clients/models/client'
import ClientMerge from '#app/clients/models/client_merge'
import PossibleDuplicate from '#app/clients/models/possible_duplicate'
import FoundClientTransformer from '#app/clients/transformers/found_client_transformer'

export const STRENGTHS = ['same', 'possible'] as const
export type DuplicateFilters = {
  branch?: number | null
  strength?: (typeof STRENGTHS)[number] | null
  page?: number | null
}

const PER_PAGE = 20

/** Records not merged into others, without minors for staff who are not offered them. */
function standing(staff: StaffMember) {
  const query = Client.query().whereNull('merged_into_id').select('id')
  offerTo(query, staff)
  return query
}

const ofBranch = (branch: number) => db.from('clients').where('branch_id', branch).select('id')

function openPairs({ branch, strength }: DuplicateFilters, staff: StaffMember) {
  const query = PossibleDuplicate.query()
    .where('state', 'open')
    .whereIn('first_client_id', standing(staff))
    .whereIn('second_client_id', standing(staff))
  if (strength) {
    void query.where('verdict', strength)
  }
  if (branch) {
    void query.where((pair) => {
      void pair
        .whereIn('first_client_id', ofBranch(branch))
        .orWhereIn('second_client_id', ofBranch(branch))
    })
  }
  return query
}

/** Pairs to decide about, the surest first; of other branches' people only what tells them apart. */
export async function listDuplicates(filters: DuplicateFilters, staff: StaffMember) {
  const page = await openPairs(filters, staff)
    .preload('first', (client) => void client.preload('names').preload('branch'))
    .preload('second', (client) => void client.preload('names').preload('branch'))
    .orderBy('score', 'desc')
    .orderBy('id')
    .paginate(filters.page ?? 1, PER_PAGE)
  const { total, currentPage, lastPage } = page.getMeta()
  return {
    data: page.all().map((pair) => ({
      id: pair.id,
      score: pair.score,
      verdict: pair.verdict,
      reasons: pair.reasonCodes,
      people: [pair.first, pair.second].map((client) =>
        new FoundClientTransformer(client, staff).toObject()
      ),
    })),
    metadata: { total, currentPage, lastPage },
  }
}

/** Merges that still hold, newest first. */
export async function listMerges(page: number, staff: StaffMember) {
  const found = await ClientMerge.query()
    .whereNull('undone_at')
    .whereIn('survivor_id', standing(staff))
    .preload('survivor', (client) => void client.preload('names').preload('branch'))
    .preload('loser')
    .preload('staffMember')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .paginate(page, PER_PAGE)
  const { total, currentPage, lastPage } = found.getMeta()
  return {
    data: found.all().map((merge) => {
      const person = new FoundClientTransformer(merge.survivor, staff).toObject()
      return {
        id: merge.id,
        person,
        oldNumber: person.isElsewhere ? null : merge.loser.number,
        by: merge.staffMember.fullName,
        at: merge.createdAt.toUTC().toISO()!,
      }
    }),
    metadata: { total, currentPage, lastPage },
  }
}
