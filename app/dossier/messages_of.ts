import db from '@adonisjs/lucid/services/db'
import OutboxMessage from '#app/core/models/outbox_message'
import { sentMessage } from '#app/appointments/letters/sent_messages'
import { participantsOf } from '#app/dossier/participants_of'

const AT_MOST = 6
const MEETINGS = 20
const COLUMNS = ['id', 'channel', 'kind', 'language', 'state', 'parts', 'subject_id']
const MOMENTS = ['available_at', 'sent_at', 'delivered_at']

/** The last messages about the client's appointments, without words and addresses. */
export async function messagesOf(clientId: string) {
  const messages = await OutboxMessage.query()
    .select(...COLUMNS, ...MOMENTS)
    .where('subject_type', 'appointment')
    .whereIn('subject_id', await lastAppointments(clientId))
    .orderBy('id', 'desc')
    .limit(AT_MOST)
  return messages.map(sentMessage)
}

async function lastAppointments(clientId: string): Promise<string[]> {
  const rows = await db
    .from('appointments')
    .whereIn('participant_id', participantsOf(clientId))
    .orderBy('starts_at', 'desc')
    .limit(MEETINGS)
    .select('id')
  return rows.map(({ id }) => String(id))
}
