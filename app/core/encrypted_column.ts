import { column } from '@adonisjs/lucid/orm'
import type { LucidModel, LucidRow } from '@adonisjs/lucid/types/model'
import { decryptField, encryptField } from '#app/core/field_encryption'

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
        return value === null || value === undefined ? value : encryptField(value, address(row))
      },
      consume: (value: string | null, _, row) => {
        return value === null || value === undefined ? value : decryptField(value, address(row))
      },
    })(target as LucidRow, String(property))
  }
}
