/** The engines answer with text or with a Date. */
export const isoDay = (value: string | Date | null) =>
  value instanceof Date ? value.toISOString().slice(0, 10) : (value?.slice(0, 10) ?? null)
