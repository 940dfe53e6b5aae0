import vine from '@vinejs/vine'
import { LONGEST_WAY_MINUTES } from '#app/scheduling/resource_days'

const whole = () => vine.number().withoutDecimals()

export const rulesValidator = vine.create({
  noticeMinutes: whole().range([0, 20_160]),
  horizonDays: whole().range([1, 365]),
  travel: vine
    .array(
      vine.object({
        branchId: whole(),
        minutes: whole().range([0, LONGEST_WAY_MINUTES]).nullable(),
      })
    )
    .maxLength(100),
  people: vine
    .array(vine.object({ resourceId: whole(), maxADay: whole().range([1, 40]).nullable() }))
    .maxLength(300),
})
