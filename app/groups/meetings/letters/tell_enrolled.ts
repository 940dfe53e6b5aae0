import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { withholdAbout } from '#app/core/outbox/withhold_about'
import { writeToThese } from '#app/groups/letters/write_to_enrolled'
import { callUnreached } from '#app/groups/meetings/letters/call_unreached'
import { meetingLetter, type MeetingNews } from '#app/groups/meetings/letters/meeting_letter'
import Enrolment from '#app/groups/models/enrolment'
import Branch from '#app/identity/models/branch'

type Trx = TransactionClientContract

/** Messages in the outbox, and people who can only be called. */
export type Told = { messages: number; unreached: number }

/**
 * Writes to everybody enrolled in their language; who cannot be written to becomes a task of
 * `staffMemberId`. What an earlier message still waiting says is no longer sent.
 */
export async function tellEnrolled(
  news: MeetingNews,
  staffMemberId: string,
  trx: Trx
): Promise<Told> {
  const { group, id } = news.meeting
  await withholdAbout('group_meeting', id, trx)
  const branch = await Branch.findOrFail(group.branchId, { client: trx })
  const letter = meetingLetter(news, branch)
  const unreached: Enrolment[] = []
  let messages = 0
  const entries = await entriesOf(group.id, trx)
  for (const people of entries.values()) {
    const queued = await writeToThese(group, people, letter, trx)
    messages += queued
    unreached.push(...(queued === 0 ? people : []))
  }
  await callUnreached(news, unreached, staffMemberId, trx)
  return { messages, unreached: unreached.length }
}

async function entriesOf(groupId: string, trx: Trx) {
  const enrolled = await Enrolment.query({ client: trx })
    .where({ group_id: groupId, state: 'enrolled' })
    .preload('participant')
    .orderBy('ticket')
    .orderBy('position')
  return Map.groupBy(enrolled, ({ entry }) => entry)
}
