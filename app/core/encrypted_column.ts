import logger from '@adonisjs/core/services/logger'
import { column } from '@adonisjs/lucid/orm'
import type { LucidModel, LucidRow } from '@adonisjs/lucid/types/model'
import { decryptField, encryptField, type FieldAddress } from '#app/core/field_encryption'

/** Stands where a stored text does not open: changed, moved here from elsewhere, its key lost. */
export const UNREADABLE = '\u{FFFD}'.repeat(3)

type Sealed = Record<string, string>

/** The page keeps its other fields; the log names the place, never the content. */
function open(stored: string, address: FieldAddress, row: LucidRow): string {
  try {
    return decryptField(stored, address)
  } catch {
    logger.error({ field: address }, 'encrypted field does not open')
    row.$extras.sealed = { ...(row.$extras.sealed as Sealed), [address.column]: stored }
    return UNREADABLE
  }
}

/** What nobody could read is kept as it is, until somebody writes another text or clears it. */
function seal(plain: string, address: FieldAddress, row: LucidRow): string {
  const kept = (row.$extras.sealed as Sealed | undefined)?.[address.column]
  return kept && ['', UNREADABLE].includes(plain) ? kept : encryptField(plain, address)
}

/**
 * Declares a text column kept encrypted at rest. The model must use `withRecordId`,
 * and a query that picks columns must pick `id` before this one.
 */
export function encrypted(): PropertyDecorator {
  return (target, property) => {
    const model = target.constructor as LucidModel
    const address = (row: LucidRow) => ({
      table: model.table,
      column: String(property),
      rowId: row.$getAttribute('id'),
    })
    column({
      serializeAs: null,
      prepare: (value: string | null, _, row) => {
        return value === null || value === undefined ? value : seal(value, address(row), row)
      },
      consume: (value: string | null, _, row) => {
        return value === null || value === undefined ? value : open(value, address(row), row)
      },
    })(target as LucidRow, String(property))
  }
}
