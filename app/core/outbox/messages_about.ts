import OutboxMessage from '#app/core/models/outbox_message'

const COLUMNS = [
  'id',
  'channel',
  'kind',
  'language',
  'state',
  'attempts',
  'parts',
  'last_error',
  'provider_state',
  'subject_id',
  'available_at',
  'sent_at',
  'delivered_at',
  'created_at',
]

/** What was written about these subjects, oldest first, without addresses and words. */
export async function messagesAbout(
  subjectType: string,
  subjectIds: string[]
): Promise<OutboxMessage[]> {
  return OutboxMessage.query()
    .select(COLUMNS)
    .where('subject_type', subjectType)
    .whereIn('subject_id', subjectIds)
    .orderBy('id')
}
