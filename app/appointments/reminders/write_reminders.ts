import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import { isDuplicate } from '#app/core/database_error'
import { inTransaction } from '#app/core/transaction'
import Appointment from '#app/appointments/models/appointment'
import AppointmentReminder from '#app/appointments/models/appointment_reminder'
import type { ReminderKind } from '#app/appointments/letters/letter_kind'
import { isReminderDue } from '#app/appointments/reminders/reminder_time'
import { writeToPerson } from '#app/appointments/write_to_person'

/** How far ahead a meeting may be when its reminder falls due, the quiet hours of a night included. */
const AHEAD_HOURS: Record<ReminderKind, number> = { reminder_days: 64, reminder_hours: 16 }

/** Writes every reminder that is due, once for each time of an appointment; returns how many. */
export async function writeReminders(): Promise<number> {
  let written = 0
  for (const kind of ['reminder_days', 'reminder_hours'] as const) {
    for (const appointment of await dueNow(kind)) {
      written += (await writeOnce(kind, appointment)) ? 1 : 0
    }
  }
  return written
}

async function dueNow(kind: ReminderKind): Promise<Appointment[]> {
  const ahead = await Appointment.query()
    .select('id', 'version', 'starts_at', 'told_at', 'created_at')
    .whereBetween('starts_at', [toSql(now()), toSql(now().plus({ hours: AHEAD_HOURS[kind] }))])
    .doesntHave('cancellation')
    .whereNotExists((reminders) => {
      void reminders
        .from('appointment_reminders')
        .whereColumn('appointment_reminders.appointment_id', 'appointments.id')
        .whereColumn('appointment_reminders.version', 'appointments.version')
        .where('appointment_reminders.kind', kind)
    })
    .orderBy('starts_at')
  return ahead.filter(({ startsAt, toldAt, createdAt }) =>
    isReminderDue(kind, { startsAt, toldAt: toldAt ?? createdAt }, now())
  )
}

/** Of two workers the unique key lets one write. */
const writeOnce = (kind: ReminderKind, { id, version }: Appointment): Promise<boolean> =>
  inTransaction((trx) => claimAndWrite(kind, id, version, trx)).catch((error: unknown) => {
    if (isDuplicate(error)) {
      return false
    }
    throw error
  })

/**
 * The first update locks the row: a move or a cancellation under way is waited for and then seen,
 * one that comes later withholds what was queued here.
 */
async function claimAndWrite(
  kind: ReminderKind,
  id: string,
  version: number,
  trx: TransactionClientContract
) {
  const unchanged = await trx
    .from('appointments')
    .where({ id, version })
    .update({ told_at: toSql(now()) })
  const appointment = await Appointment.query({ client: trx })
    .where('id', id)
    .preload('cancellation')
    .firstOrFail()
  if (Number([unchanged].flat()[0]) === 0 || appointment.isCancelled) {
    return false
  }
  await AppointmentReminder.create({ appointmentId: id, kind, version }, { client: trx })
  return (await writeToPerson(kind, appointment, trx)) > 0
}
