import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Infer } from '@vinejs/vine/types'
import { todayInWarsaw } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import type Interpreter from '#app/scheduling/models/interpreter'
import Resource from '#app/scheduling/models/resource'
import type { interpreterValidator } from '#app/appointments/validators/interpreter_validator'

type Given = Infer<typeof interpreterValidator>

/** Writes a line of the register; with a calendar the time of this person can be reserved. */
export async function keepInterpreter(interpreter: Interpreter, given: Given) {
  const { languages, calendar, is_active: isActive, works_by_phone: worksByPhone, ...row } = given
  await inTransaction(async (trx) => {
    await interpreter
      .useTransaction(trx)
      .merge({ ...row, isActive, worksByPhone })
      .save()
    const { id } = interpreter
    await trx.from('interpreter_languages').where('interpreter_id', id).delete()
    const spoken = languages.map((language) => ({ interpreter_id: id, language }))
    await trx.table('interpreter_languages').multiInsert(spoken)
    const own = { interpreter_id: id }
    await trx.from('resources').where(own).update({ is_active: isActive })
    const kept = await trx.from('resources').where(own).first()
    if (calendar && !kept) {
      await openCalendar(id, calendar, trx)
    }
  })
}

async function openCalendar(
  interpreterId: string,
  { branch_id: branchId, weekdays, from, until }: NonNullable<Given['calendar']>,
  trx: TransactionClientContract
) {
  const resource = await Resource.create({ kind: 'interpreter', interpreterId }, { client: trx })
  const validFrom = DateTime.fromISO(todayInWarsaw())
  const hours = { branchId, startsAt: from, endsAt: until, validFrom }
  await resource
    .related('availabilities')
    .createMany(weekdays.map((weekday) => ({ ...hours, weekday })))
}
