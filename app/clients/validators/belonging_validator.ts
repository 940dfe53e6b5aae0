import vine from '@vinejs/vine'
import { optionalText, pastDay, recordId } from '#app/clients/validators/dated'

export const branchMoveValidator = vine.create({
  branchId: vine.number().positive().exists({ table: 'branches', column: 'id' }),
  movedOn: pastDay(),
  reason: optionalText(500),
})

export const adviserValidator = vine.create({
  adviserId: recordId().nullable(),
})
