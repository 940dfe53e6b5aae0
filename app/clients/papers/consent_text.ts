import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { todayInWarsaw } from '#app/core/clock'
import type { ConsentPurpose } from '#app/clients/papers/consent_purpose'
import type { PaperText } from '#app/clients/papers/paper_text'

/** The version of a consent that people were given on `day`; null when there was none yet. */
export async function consentVersionOn(
  purpose: ConsentPurpose,
  day = todayInWarsaw(),
  client: QueryClientContract = db.connection()
): Promise<string | null> {
  const found = await client
    .from('consent_versions')
    .where('purpose', purpose)
    .where('valid_from', '<=', day)
    .where((still) => void still.whereNull('valid_until').orWhere('valid_until', '>=', day))
    .orderBy('valid_from', 'desc')
    .first()
  return found?.version ?? null
}

/** The words of one version, as they were and stay. */
export async function consentText(
  purpose: string,
  version: string,
  language: string
): Promise<PaperText | null> {
  const row = await db.from('consent_texts').where({ purpose, version, language }).first()
  return row ? JSON.parse(row.content) : null
}
