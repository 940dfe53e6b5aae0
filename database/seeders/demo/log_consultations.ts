import type { DateTime } from 'luxon'
import { newRecordId } from '#app/core/record_id'
import { logConsultation } from '#app/consultations/log_consultation'
import StaffMember from '#app/identity/models/staff_member'
import type { ConsultationAnswers } from '#app/consultations/consultation_answers'
import { at } from '#database/seeders/demo/calendar'
import type { DemoMember } from '#database/seeders/demo/create_staff'
import { FOLLOW_UPS, NEXT_STEPS, NOTES } from '#database/seeders/demo/notes'
import type { SeededRandom } from '#database/seeders/demo/seeded_random'
import type { DemoTopic } from '#database/seeders/demo/topics'
import { travelTo } from '#database/seeders/demo/travel_to'

export type HeldConversation = Pick<
  ConsultationAnswers,
  'branchId' | 'heldOn' | 'startedAt' | 'minutes' | 'mode' | 'language' | 'participantIds'
> & {
  member: DemoMember
  topics: DemoTopic[]
  appointmentId: string | null
  enquiry?: Pick<
    ConsultationAnswers,
    'headCount' | 'enquiryCitizenship' | 'enquirySex' | 'enquiryTown'
  >
}

/** Logs conversations as the staff do, each in its own time. */
export async function logConsultations(random: SeededRandom, held: HeldConversation[]) {
  const people = await StaffMember.query().preload('roles').preload('branches')
  const staff = new Map(people.map((member) => [member.id, member]))
  for (const { member, appointmentId, ...conversation } of held) {
    const answers = answersOf(random, conversation)
    const logged = { ...answers, oneTimeKey: newRecordId(), appointmentId }
    await travelTo(endOf(conversation), () => logConsultation(logged, staff.get(member.id)!))
  }
}

type Conversation = Omit<HeldConversation, 'member' | 'appointmentId'>

const endOf = ({ heldOn, startedAt, minutes }: Conversation): DateTime =>
  at(heldOn, startedAt ?? '15:00').plus({ minutes })

function answersOf(
  random: SeededRandom,
  { enquiry, ...conversation }: Conversation
): ConsultationAnswers {
  const nobody = { enquiryCitizenship: null, enquirySex: null, enquiryTown: null }
  const people = enquiry ?? { ...nobody, headCount: conversation.participantIds.length }
  return {
    ...conversation,
    ...people,
    outcome: random.weighted({ solved: 46, in_progress: 36, referred: 14, no_solution: 4 }),
    note: enquiry && random.chance(0.6) ? null : random.pick(NOTES[conversation.topics[0]]),
    ...whatNext(random, conversation, !!enquiry),
  }
}

function whatNext(random: SeededRandom, { heldOn }: Conversation, isEnquiry: boolean) {
  const later = () =>
    at(heldOn, '12:00')
      .plus({ days: random.between(3, 21) })
      .toISODate()
  const hasFollowUp = !isEnquiry && random.chance(0.22)
  const steps = !isEnquiry && random.chance(0.3) ? [random.pick(NEXT_STEPS)] : []
  return {
    followUp: hasFollowUp ? random.pick(FOLLOW_UPS) : null,
    followUpOn: hasFollowUp ? later() : null,
    nextSteps: steps.map((step) => ({ ...step, dueOn: later() })),
  }
}
