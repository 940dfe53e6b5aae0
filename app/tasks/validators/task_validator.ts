import vine from '@vinejs/vine'
import { TASK_OUTCOMES } from '#app/tasks/task_kind'
import { TASK_LISTS } from '#app/tasks/task_search'

const recordId = () => vine.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)

export const filtersValidator = vine.create({
  whose: vine.enum(TASK_LISTS).optional(),
  done: vine.boolean().optional(),
  page: vine.number().withoutDecimals().positive().optional(),
})

export const newTaskValidator = vine.create({
  note: vine.string().trim().minLength(3).maxLength(500),
  due_on: vine.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
  owner: recordId(),
  client: recordId().optional(),
})

export const outcomeValidator = vine.create({ outcome: vine.enum(TASK_OUTCOMES) })

export const ownerValidator = vine.create({ owner: recordId() })
