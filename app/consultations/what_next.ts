import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { todayInWarsaw } from '#app/core/clock'
import { openTask } from '#app/tasks/open_task'
import type { ConsultationAnswers } from '#app/consultations/consultation_answers'
import type Consultation from '#app/consultations/models/consultation'

/** What the day of the follow-up becomes at once, besides a note. */
export const WHAT_NEXT = ['task', 'appointment'] as const
export type WhatNext = (typeof WHAT_NEXT)[number]

/** A task of the adviser for the day of the follow-up. What was said stays in the consultation. */
export async function openFollowUp(
  { id, staffMemberId, branchId }: Consultation,
  { dueOn, participantIds }: { dueOn: string; participantIds: string[] },
  trx: TransactionClientContract
) {
  const person = await trx
    .from('participants')
    .where('id', participantIds[0] ?? '')
    .first()
  const task = { kind: 'follow_up' as const, ownerId: staffMemberId, createdBy: staffMemberId }
  const about = { subjectType: 'consultation', subjectId: id, clientId: person?.client_id ?? null }
  await openTask({ ...task, ...about, branchId, dueOn }, trx)
}

type Answered = Pick<ConsultationAnswers, 'followUpOn' | 'participantIds'> & {
  whatNext?: WhatNext | null
}

/** Where the next appointment is booked for the person who was here, when that is wanted. */
export function nextBooking({ participantIds: [participant], followUpOn, whatNext }: Answered) {
  if (whatNext !== 'appointment' || !followUpOn || !participant) {
    return null
  }
  const day = followUpOn >= todayInWarsaw() ? `&day=${followUpOn}` : ''
  return `/appointments/new?participant=${participant}${day}`
}
