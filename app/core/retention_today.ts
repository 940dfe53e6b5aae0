import db from '@adonisjs/lucid/services/db'
import { todayInWarsaw } from '#app/core/clock'
import { RETENTION_CLASSES, tablesOf, type RetentionClass } from '#app/core/retention_classes'

/** The period of a class in force on `day`, newest first. */
export const retentionOn = (code: RetentionClass, day = todayInWarsaw()) =>
  db
    .from('retention_classes')
    .where('code', code)
    .where('valid_from', '<=', day)
    .where((still) => void still.whereNull('valid_until').orWhere('valid_until', '>=', day))
    .orderBy('valid_from', 'desc')
    .first()

/** Every class with the period in force today and the tables that belong to it. */
export async function retentionClassesToday() {
  const codes = Object.keys(RETENTION_CLASSES) as RetentionClass[]
  const lines = codes.map(async (code) => {
    const row = await retentionOn(code)
    return {
      code,
      startsFrom: String(row?.starts_from ?? RETENTION_CLASSES[code].startsFrom),
      years: (row?.years ?? null) as number | null,
      days: (row?.days ?? null) as number | null,
      legalBasis: (row?.legal_basis ?? null) as string | null,
      isConfirmed: Boolean(row?.is_confirmed),
      tables: tablesOf(code),
    }
  })
  return Promise.all(lines)
}
