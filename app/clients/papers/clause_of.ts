import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { todayInWarsaw } from '#app/core/clock'
import { direction } from '#app/core/languages'
import { isolated } from '#app/clients/papers/bilingual'
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

/** Names and numbers keep their own order among words read from right to left. */
const written = (value: string | null, language: string) =>
  direction(language) === 'rtl' ? isolated(value ?? NOT_ENTERED) : (value ?? NOT_ENTERED)

/** The words of a version in one language, with the controller of that version written in. */
export async function clauseText(clause: Clause, language: string): Promise<PaperText | null> {
  const row = await db.from('clause_texts').where({ version: clause.version, language }).first()
  return row
    ? filled(JSON.parse(row.content), {
        controller: written(clause.controller_name, language),
        address: written(clause.controller_address, language),
        contact: written(clause.controller_contact, language),
        officer: written(clause.protection_officer, language),
      })
    : null
}
