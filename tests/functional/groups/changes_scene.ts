import { type test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import OutboxMessage from '#app/core/models/outbox_message'
import { enrol } from '#app/groups/enrol'
import type GroupMeeting from '#app/groups/models/group_meeting'
import type StaffMember from '#app/identity/models/staff_member'
import { type Scene } from '#tests/functional/groups/lesson_scene'

export const LANGUAGES = ['pl', 'en', 'uk', 'ru', 'be', 'ar', 'ka']

/** One person in each language, a couple who share one phone, and somebody who cannot be written to. */
export async function enrolEverybody({ group }: Scene) {
  const values = { group: { id: group.id }, via: 'staff' as const }
  for (const [index, language] of LANGUAGES.entries()) {
    const people = [{ name: `Osoba ${language}`, language, email: `osoba${index}@example.com` }]
    await enrol({ ...values, people, language })
  }
  const couple = [
    { name: 'Petro', language: 'uk', phone: '+48600100200' },
    { name: 'Olha', language: 'uk' },
  ]
  await enrol({ ...values, people: couple, language: 'uk' })
  await enrol({ ...values, people: [{ name: 'Bez telefonu', language: 'uk' }], language: 'uk' })
  await db.from('outbox_messages').delete()
}

export const messages = (kind: string) => OutboxMessage.query().where('kind', kind).orderBy('id')

export const poster =
  (client: Parameters<Parameters<typeof test>[1] & object>[0]['client'], staff: StaffMember) =>
  (address: string, values: object) =>
    client.post(address).loginAs(staff).withCsrfToken().redirects(0).json(values)

export const quartersOf = ({ reservationId }: GroupMeeting) =>
  db.from('reserved_quarters').where('reservation_id', reservationId)
