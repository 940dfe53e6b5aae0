import { DateTime } from 'luxon'
import { toSql } from '#app/core/clock'

export type StoredRow = Record<string, unknown> & { id: string | number }

const storedValue = (value: unknown) =>
  value instanceof Date ? toSql(DateTime.fromJSDate(value)) : value

/** A row as text that both engines take back: MariaDB hands out Dates, SQLite text. */
export const rowToJson = (row: Record<string, unknown>) =>
  JSON.stringify(
    Object.fromEntries(Object.entries(row).map(([column, value]) => [column, storedValue(value)]))
  )

export const rowFromJson = (text: string) => JSON.parse(text) as Record<string, string | number>
