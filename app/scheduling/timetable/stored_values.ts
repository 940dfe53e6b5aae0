import { fromSql } from '#app/core/clock'

/** The engines answer with text or with a Date. */
export const asDay = (value: string | Date | null) =>
  value instanceof Date ? value.toISOString().slice(0, 10) : (value?.slice(0, 10) ?? null)

export const asSeconds = (value: string | Date) =>
  value instanceof Date ? value.getTime() / 1000 : fromSql(value).toSeconds()
