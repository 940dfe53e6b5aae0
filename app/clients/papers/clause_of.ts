import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { todayInWarsaw } from '#app/core/clock'
import { filled, type PaperText } from '#app/clients/papers/paper_text'

export type Clause = {
  version: string
  controller_name: string | null
  controller_address: string | null
  controller_contact: string | null
  protection_officer: string | null
  is_placeholder: boolean | number
}

const NOT_ENTERED = '…'

/** The version of the information clause in force on `day`, newest first. */
export async function clauseOn(
  day = todayInWarsaw(),
  client: QueryClientContract = db.connection()
): Promise<Clause | null> {
  return client
    .from('clause_versions')
    .where('valid_from', '<=', day)
    .where((still) => void still.whereNull('valid_until').orWhere('valid_until', '>=', day))
    .orderBy('valid_from', 'desc')
    .first()
}

export const findClause = (version: string): Promise<Clause | null> =>
  db.from('clause_versions').where('version', version).first()

/** The words of a version in one language, with the controller of that version written in. */
export async function clauseText(clause: Clause, language: string): Promise<PaperText | null> {
  const row = await db.from('clause_texts').where({ version: clause.version, language }).first()
  return row
    ? filled(JSON.parse(row.content), {
        controller: clause.controller_name ?? NOT_ENTERED,
        address: clause.controller_address ?? NOT_ENTERED,
        contact: clause.controller_contact ?? NOT_ENTERED,
        officer: clause.protection_officer ?? NOT_ENTERED,
      })
    : null
}
