import { recordAudit } from '#app/core/audit'
import { now, toSql } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import type StaffMember from '#app/identity/models/staff_member'
import type { Someone } from '#app/appointments/book_appointment'
import { inviteParticipant } from '#app/clients/invite_participant'
import type Appointment from '#app/appointments/models/appointment'

/** One more comes along; adding somebody twice changes nothing. */
export async function addPerson({ id, branchId }: Appointment, who: Someone, staff: StaffMember) {
  await inTransaction(async (trx) => {
    await trx
      .from('appointments')
      .where('id', id)
      .update({ updated_at: toSql(now()) })
    const participantId =
      'participantId' in who ? who.participantId : await inviteParticipant(who, trx).then(idOf)
    const [{ last }] = await trx
      .from('appointment_participants')
      .where('appointment_id', id)
      .max('position as last')
    const row = { appointment_id: id, participant_id: participantId, position: Number(last) + 1 }
    await trx
      .knexQuery()
      .table('appointment_participants')
      .insert(row)
      .onConflict(['appointment_id', 'participant_id'])
      .ignore()
    const trace = { staffMemberId: staff.id, action: 'appointment.person_added', branchId }
    await recordAudit({ ...trace, subjectType: 'appointment', subjectId: id }, trx)
  })
}

/** Somebody does not come along after all. */
export async function removePerson(
  { id, branchId }: Appointment,
  participantId: string,
  staff: StaffMember
) {
  await inTransaction(async (trx) => {
    const along = { appointment_id: id, participant_id: participantId }
    await trx.from('appointment_participants').where(along).delete()
    const trace = { staffMemberId: staff.id, action: 'appointment.person_removed', branchId }
    await recordAudit({ ...trace, subjectType: 'appointment', subjectId: id }, trx)
  })
}

const idOf = ({ id }: { id: string }) => id
