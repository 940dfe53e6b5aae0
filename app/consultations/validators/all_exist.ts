import vine from '@vinejs/vine'
import db from '@adonisjs/lucid/services/db'

/** The rules of an array come before those of its items. */
const isListOfTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')

/** Every item of the array stands in the column: one query, however many items. */
export const allExist = vine.createRule<{ table: string; column: string }>(
  async (value, { table, column }, field) => {
    if (!field.isValid || !isListOfTexts(value) || value.length === 0) {
      return
    }
    const found = await db.from(table).whereIn(column, value).select(column)
    if (found.length !== new Set(value).size) {
      field.report('The {{ field }} holds an unknown value', 'database.exists', field)
    }
  },
  { isAsync: true }
)
