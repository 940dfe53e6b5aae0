import { setTimeout } from 'node:timers/promises'
import db from '@adonisjs/lucid/services/db'
import Appointment from '#app/appointments/models/appointment'
import AppointmentReminder from '#app/appointments/models/appointment_reminder'
import { enqueueText } from '#tests/outbox_letters'

const reminded = () => db.from('appointment_reminders').select('appointment_id')

/** A worker as many write it: who has not been reminded, write to them, then remember that. */
async function remind() {
  for (const { id } of await Appointment.query().whereNotIn('id', reminded())) {
    await enqueueText({ subjectType: 'appointment', subjectId: id })
    await setTimeout(1)
    await AppointmentReminder.create({
      appointmentId: id,
      kind: 'reminder_hours',
      version: 1,
    }).catch(() => undefined)
  }
}

export const naiveReminders = () => Promise.all([remind(), remind()])
