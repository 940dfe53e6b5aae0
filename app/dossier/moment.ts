import { fromSql } from '#app/core/clock'

/** SQLite answers with text, MariaDB with a Date; the page gets ISO text. */
export function isoMoment(value: unknown): string {
  if (value instanceof Date) {
    return value.toISOString()
  }
  const text = String(value)
  return text.length === 10 ? text : fromSql(text).toISO()!
}

export const isoDay = (value: unknown) => isoMoment(value).slice(0, 10)
