import db from '@adonisjs/lucid/services/db'
import type Client from '#app/clients/models/client'

/** As much of a client as a list of hits shows. */
export type FoundPerson = Pick<
  Client,
  'id' | 'number' | 'branchId' | 'birthYear' | 'name' | 'nameInOtherScript'
> & { branch: { name: string } }

type Row = { id: string; number: string; branch_id: number; birth_year: number | null }
type BranchRow = { branch: string }
type NameRow = { client_id: string; kind: string; given: string; family: string | null }

const written = (name?: NameRow) => name && [name.given, name.family].filter(Boolean).join(' ')

function person(row: Row & BranchRow, names: NameRow[]): FoundPerson {
  const other = names.find(({ kind }) => kind === 'other_script')
  return {
    id: row.id,
    number: row.number,
    branchId: row.branch_id,
    birthYear: row.birth_year,
    name: written(names[0]) ?? row.number,
    nameInOtherScript: written(other) ?? null,
    branch: { name: row.branch },
  }
}

/** The people of these ids in their order, in two statements and without what lists do not show. */
export async function foundPeople(ids: string[]): Promise<FoundPerson[]> {
  const rows: (Row & BranchRow)[] = await db
    .from('clients')
    .join('branches', 'branches.id', 'clients.branch_id')
    .whereIn('clients.id', ids)
    .select('clients.id', 'number', 'branch_id', 'birth_year', 'branches.name as branch')
  const names: NameRow[] = await db
    .from('client_names')
    .whereIn('client_id', ids)
    .orderBy(['client_id', 'position'])
    .select('client_id', 'kind', 'given', 'family')
  const namesOf = Map.groupBy(names, (name) => name.client_id)
  return rows
    .map((row) => person(row, namesOf.get(row.id) ?? []))
    .sort((left, right) => ids.indexOf(left.id) - ids.indexOf(right.id))
}
