import db from '@adonisjs/lucid/services/db'
import { quartersOf } from '#app/scheduling/quarter'
import Appointment from '#app/appointments/models/appointment'

/** What a process that died may have left behind: a time without a meeting, or a meeting without its time. */
export async function halfMeetings(): Promise<string[]> {
  const appointments = await Appointment.query().preload('reservation')
  const quarters = await db.from('reserved_quarters')
  const halves: string[] = []
  for (const appointment of appointments) {
    const { reservation, reservationId, staffMemberId } = appointment
    const own = quarters.filter((row) => row.reservation_id === reservationId)
    const resources = new Set(own.map((row) => row.resource_id))
    const wanted = quartersOf(appointment).length * resources.size
    if (reservation.state !== 'confirmed' || own.length === 0 || own.length !== wanted) {
      halves.push(`meeting ${appointment.id} of ${staffMemberId}: ${own.length} of ${wanted}`)
    }
  }
  const owners = new Set(appointments.map(({ reservationId }) => reservationId))
  const reservations = await db.from('reservations').where('state', 'confirmed')
  for (const { id } of reservations.filter((row) => !owners.has(row.id))) {
    halves.push(`time ${id} without a meeting`)
  }
  return [...halves, ...(await loose())]
}

/** Rows that belong to no meeting, and meetings of which nobody was told. */
async function loose(): Promise<string[]> {
  const released = await db
    .from('reserved_quarters')
    .join('reservations', 'reservations.id', 'reserved_quarters.reservation_id')
    .where('reservations.state', 'released')
    .select('reservation_id')
  const untold = await db
    .from('appointments')
    .whereNotExists((messages) => {
      void messages.from('outbox_messages').whereColumn('subject_id', 'appointments.id')
    })
    .select('id')
  return [
    ...released.map((row) => `quarter of ${row.reservation_id}, which is free`),
    ...untold.map((row) => `meeting ${row.id} without a message`),
  ]
}
