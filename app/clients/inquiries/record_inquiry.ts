import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { now, todayInWarsaw, ZONE } from '#app/core/clock'
import type StaffMember from '#app/identity/models/staff_member'
import type {
  AskerKind,
  InquiryChannel,
  InquiryOutcome,
} from '#app/clients/inquiries/inquiry_vocabulary'
import type Client from '#app/clients/models/client'
import InquiryAnswer from '#app/clients/models/inquiry_answer'
import PersonInquiry from '#app/clients/models/person_inquiry'
import { mailOfficers } from '#app/clients/notes/mail_officers'

export type AnswerPayload = { outcome: InquiryOutcome; answer?: string | null }

export type InquiryPayload = AnswerPayload & {
  /** yyyy-MM-dd in Warsaw; a day without an hour counts as its noon. */
  askedOn: string
  channel: InquiryChannel
  askerKind: AskerKind
  asker?: string | null
  letter?: string | null
  person?: string | null
  question: string
}

const momentOf = (day: string) =>
  day === todayInWarsaw() ? now() : DateTime.fromISO(`${day}T12:00`, { zone: ZONE }).toUTC()

/** Writes an answer beside the earlier ones; a case handed over is mailed to the officers. */
export async function answerInquiry(
  inquiryId: string,
  { outcome, answer }: AnswerPayload,
  staff: { id: string },
  trx: TransactionClientContract
) {
  const facts = { inquiryId, staffMemberId: staff.id, outcome, answer: answer || null }
  await InquiryAnswer.create(facts, { client: trx })
  if (outcome === 'handed_over') {
    await mailOfficers('inquiry', inquiryId, trx)
  }
}

/** Somebody asked about a person: what, on which ground, and what they were told. */
export async function recordInquiry(
  { outcome, answer, askedOn, ...asked }: InquiryPayload,
  client: Client | null,
  staff: StaffMember,
  trx: TransactionClientContract
) {
  const branchId = staff.homeBranchId ?? client?.branchId
  const inquiry = await PersonInquiry.create(
    {
      ...asked,
      clientId: client?.id ?? null,
      staffMemberId: staff.id,
      branchId,
      askedAt: momentOf(askedOn),
    },
    { client: trx }
  )
  await answerInquiry(inquiry.id, { outcome, answer }, staff, trx)
  const trace = { staffMemberId: staff.id, action: 'inquiry.recorded', branchId }
  await recordAudit({ ...trace, subjectType: 'person_inquiry', subjectId: inquiry.id }, trx)
}
