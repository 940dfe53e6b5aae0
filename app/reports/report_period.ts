import vine from '@vinejs/vine'
import { nowInWarsaw } from '#app/core/clock'

const MONTHS_SHOWN = 6
const toDay = (day: Date) => day.toISOString().slice(0, 10)
const day = () => vine.date({ formats: ['YYYY-MM-DD'] }).transform(toDay)

export const periodValidator = vine.create({
  from: day().optional(),
  to: day().optional(),
  branch: vine.number().withoutDecimals().positive().optional(),
})

/** The days a report covers, both included, and the branch; every branch when null. */
export type ReportPeriod = { from: string; to: string; branch: number | null }

/** What the address says; otherwise this month and the five before. */
export function periodOf(asked: { from?: string; to?: string; branch?: number }): ReportPeriod {
  const today = nowInWarsaw()
  const start = today.startOf('month').minus({ months: MONTHS_SHOWN - 1 })
  return {
    from: asked.from ?? start.toISODate()!,
    to: asked.to ?? today.toISODate()!,
    branch: asked.branch ?? null,
  }
}
