import { DateTime } from 'luxon'
import { ZONE } from '#app/core/clock'
import type { ServiceFacts } from '#app/funding/deliver_service'
import type { ConsultationMode } from '#app/consultations/consultation_mode'
import type { ConsultationOutcome } from '#app/consultations/consultation_outcome'

export type NextStepAnswer = {
  step: string
  office: string | null
  documents: string | null
  /** yyyy-MM-dd */
  dueOn: string | null
}

/** What the form says about one conversation. Days are yyyy-MM-dd and times HH:mm, both in Warsaw. */
export type ConsultationAnswers = {
  branchId: number
  heldOn: string
  /** Null when nobody remembers the time. */
  startedAt: string | null
  minutes: number
  mode: ConsultationMode
  language: string
  outcome: ConsultationOutcome
  topics: string[]
  note: string | null
  followUp: string | null
  followUpOn: string | null
  /** Nobody named makes it an enquiry. */
  participantIds: string[]
  headCount: number
  enquiryCitizenship: string | null
  enquirySex: string | null
  enquiryTown: string | null
  nextSteps: NextStepAnswer[]
}

const day = (text: string) => DateTime.fromISO(text, { zone: 'utc' })

const moment = (date: string, time: string) =>
  DateTime.fromISO(`${date}T${time}`, { zone: ZONE }).toUTC()

/** The columns of `consultations` that the form fills. */
export function columnsOf(answers: ConsultationAnswers) {
  const { heldOn, startedAt, followUpOn, participantIds } = answers
  const { branchId, minutes, mode, language, outcome, note, followUp } = answers
  return {
    ...{ branchId, minutes, mode, language, outcome, note, followUp },
    heldOn: day(heldOn),
    startedAt: startedAt ? moment(heldOn, startedAt) : null,
    followUpOn: followUpOn ? day(followUpOn) : null,
    headCount: Math.max(answers.headCount, participantIds.length),
    ...enquiryColumns(answers),
  }
}

/** Who asked is told in rough strokes only while nobody is named. */
function enquiryColumns({ participantIds, ...answers }: ConsultationAnswers) {
  const isEnquiry = participantIds.length === 0
  return {
    enquiryCitizenship: isEnquiry ? answers.enquiryCitizenship : null,
    enquirySex: isEnquiry ? answers.enquirySex : null,
    enquiryTown: isEnquiry ? answers.enquiryTown : null,
  }
}

/** What the register of services says about the conversation. */
export function factsOf(
  answers: ConsultationAnswers,
  who: { staffMemberId: string; recordedBy: string }
): ServiceFacts {
  const { heldOn, startedAt, minutes, headCount, language, mode, branchId } = columnsOf(answers)
  return {
    ...who,
    serviceType: answers.participantIds.length > 0 ? 'consultation' : 'enquiry',
    heldOn,
    startedAt,
    isStartKnown: startedAt !== null,
    minutes,
    headCount,
    language,
    mode,
    branchId,
    participantIds: answers.participantIds,
    topics: answers.topics,
  }
}
