import db from '@adonisjs/lucid/services/db'
import { now, toSql } from '#app/core/clock'
import { isoMoment } from '#app/dossier/moment'
import { participantsOf } from '#app/dossier/participants_of'

const AT_MOST = 5

/** What the client has booked from now on. */
export async function nextAppointmentsOf(clientId: string) {
  const rows = await db
    .from('appointments')
    .join('staff_members', 'staff_members.id', 'appointments.staff_member_id')
    .join('branches', 'branches.id', 'appointments.branch_id')
    .leftJoin(
      'appointment_cancellations',
      'appointment_cancellations.appointment_id',
      'appointments.id'
    )
    .whereIn('appointments.participant_id', participantsOf(clientId))
    .where('appointments.ends_at', '>=', toSql(now()))
    .whereNull('appointment_cancellations.appointment_id')
    .orderBy('appointments.starts_at')
    .limit(AT_MOST)
    .select(
      'appointments.id',
      'appointments.starts_at',
      'appointments.topic',
      'appointments.channel',
      'appointments.language',
      'branches.name as branch',
      'staff_members.given_name',
      'staff_members.family_name'
    )
  return rows.map((row) => ({
    id: String(row.id),
    startsAt: isoMoment(row.starts_at),
    topic: row.topic as string | null,
    channel: String(row.channel),
    language: String(row.language),
    branch: String(row.branch),
    adviser: `${row.given_name} ${row.family_name}`,
  }))
}
