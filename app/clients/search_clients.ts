import db from '@adonisjs/lucid/services/db'
import type StaffMember from '#app/identity/models/staff_member'
import { findByMark } from '#app/clients/find_by_mark'
import { rankByName, type Named } from '#app/clients/find_by_name'
import { foundPeople, type FoundPerson } from '#app/clients/found_people'
import { maySeeMinors, offerTo } from '#app/clients/minor'
import { ENOUGH } from '#app/clients/name_index/look_up'
import { RUNG } from '#app/clients/name_index/questions'
import { isOfOwnBranch } from '#app/clients/policies/client_policy'

const SHOWN = 20
const MERGES_AT_MOST = 5

type Facts = { id: string; branch_id: number; merged_into_id: string | null; sort_key: string }
type Found = { clients: FoundPerson[]; count: number }

const factsOf = (ids: string[]): Promise<Facts[]> =>
  db.from('clients').whereIn('id', ids).select('id', 'branch_id', 'merged_into_id', 'sort_key')

/** A record merged into another stands for the one that stays. */
async function survivorsOf(ids: string[]): Promise<Facts[]> {
  let facts = await factsOf(ids)
  for (let merge = 0; merge < MERGES_AT_MOST; merge++) {
    const into = facts.flatMap(({ merged_into_id: survivor }) => survivor ?? [])
    if (into.length === 0) {
      break
    }
    const kept = facts.filter((one) => !one.merged_into_id)
    const missing = into.filter((id) => !kept.some((one) => one.id === id))
    facts = [...kept, ...(missing.length > 0 ? await factsOf([...new Set(missing)]) : [])]
  }
  return facts
}

/** Staff whose register check nobody entered find no minors. */
async function offered(facts: Facts[], staff: StaffMember): Promise<Facts[]> {
  if (maySeeMinors(staff)) {
    return facts
  }
  const ids = facts.map(({ id }) => id)
  const query = db.from('clients').whereIn('id', ids).select('id')
  offerTo(query, staff)
  const kept = await query
  return facts.filter(({ id }) => kept.some((one) => one.id === id))
}

/** The better the name fits the higher; then own branches' people, then by name. */
function inOrder(facts: Facts[], named: Named[], staff: StaffMember) {
  const rungs = new Map(named.map(({ id, rung }) => [id, rung]))
  const branches = [...new Set(facts.map((one) => one.branch_id))]
  const near = new Set(branches.filter((branchId) => isOfOwnBranch(staff, { id: '', branchId })))
  const place = (one: Facts) =>
    (rungs.get(one.id) ?? RUNG.some) * 2 + Number(!near.has(one.branch_id))
  return facts.sort(
    (left, right) => place(left) - place(right) || (left.sort_key < right.sort_key ? -1 : 1)
  )
}

/**
 * Clients of all branches by any spelling of the name, phone, e-mail, PESEL, document or number: the
 * first twenty, and how many fit (101 means more than a hundred).
 */
export async function searchClients(words: string, staff: StaffMember): Promise<Found> {
  const text = words.normalize('NFKC').trim()
  const marked = await findByMark(text)
  const ranked = marked.length > 0 ? [] : await rankByName(text)
  const named = ranked.slice(0, ENOUGH)
  const ids = marked.length > 0 ? marked : named.map(({ id }) => id)
  if (ids.length === 0) {
    return { clients: [], count: 0 }
  }
  const facts = inOrder(await offered(await survivorsOf(ids), staff), named, staff)
  const shown = facts.slice(0, SHOWN).map(({ id }) => id)
  return { clients: await foundPeople(shown), count: facts.length }
}
