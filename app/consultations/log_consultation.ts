import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { once } from '#app/core/one_time_key'
import { inTransaction } from '#app/core/transaction'
import type StaffMember from '#app/identity/models/staff_member'
import { deliverService } from '#app/funding/deliver_service'
import Consultation from '#app/consultations/models/consultation'
import ConsultationDraft from '#app/consultations/models/consultation_draft'
import {
  columnsOf,
  factsOf,
  type ConsultationAnswers,
} from '#app/consultations/consultation_answers'
import { noteCircleOf } from '#app/consultations/note_circle'
import { openFollowUp, type WhatNext } from '#app/consultations/what_next'
import { writeParts } from '#app/consultations/write_parts'

export type LoggedConsultation = ConsultationAnswers & {
  /** Saving twice with one key makes one consultation; it is the id of the draft, too. */
  oneTimeKey: string
  /** The booked appointment that this conversation was. */
  appointmentId: string | null
  whatNext?: WhatNext | null
}

/**
 * Records a conversation that was held, with its service in the register, and answers its id.
 * Whoever was helped is never refused: an appointment that is closed already is just not closed again.
 * `staff` comes with roles loaded.
 */
export async function logConsultation(
  { oneTimeKey, appointmentId, ...answers }: LoggedConsultation,
  staff: StaffMember
): Promise<string> {
  return inTransaction((trx) =>
    once(`log:${staff.id}:${oneTimeKey}`, answers, trx, async () => {
      const consultation = await write(
        answers,
        await openAppointment(appointmentId, trx),
        staff,
        trx
      )
      await ConsultationDraft.query({ client: trx })
        .where({ id: oneTimeKey, staff_member_id: staff.id })
        .delete()
      return consultation.id
    })
  )
}

async function write(
  { whatNext, ...answers }: Omit<LoggedConsultation, 'oneTimeKey' | 'appointmentId'>,
  appointmentId: string | null,
  staff: StaffMember,
  trx: TransactionClientContract
) {
  const consultation = await Consultation.create(
    {
      ...columnsOf(answers),
      staffMemberId: staff.id,
      noteCircle: noteCircleOf(staff),
      appointmentId,
      version: 1,
    },
    { client: trx }
  )
  await writeParts(consultation, answers, trx)
  const { followUpOn: dueOn, participantIds } = answers
  if (whatNext === 'task' && dueOn && staff.may('tasks.view')) {
    await openFollowUp(consultation, { dueOn, participantIds }, trx)
  }
  const source = { type: 'consultation', id: consultation.id }
  const who = { staffMemberId: staff.id, recordedBy: staff.id }
  await deliverService({ source, ...factsOf(answers, who) }, trx)
  await recordAudit(
    {
      staffMemberId: staff.id,
      action: 'consultation.logged',
      subjectType: 'consultation',
      subjectId: consultation.id,
      branchId: consultation.branchId,
    },
    trx
  )
  return consultation
}

/** The appointment, unless it does not exist or another consultation closed it. */
async function openAppointment(id: string | null, trx: TransactionClientContract) {
  if (id === null) {
    return null
  }
  const open = await trx
    .from('appointments')
    .leftJoin('consultations', 'consultations.appointment_id', 'appointments.id')
    .where('appointments.id', id)
    .whereNull('consultations.id')
    .select('appointments.id')
  return open.length > 0 ? id : null
}
