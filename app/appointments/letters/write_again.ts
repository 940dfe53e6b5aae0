import { once } from '#app/core/one_time_key'
import { recordAudit } from '#app/core/audit'
import { inTransaction } from '#app/core/transaction'
import type StaffMember from '#app/identity/models/staff_member'
import { LetterOutdated, NobodyToWriteTo } from '#app/appointments/errors'
import { isReminder, type MessageKind } from '#app/appointments/letters/letter_kind'
import type Appointment from '#app/appointments/models/appointment'
import { writeToPerson } from '#app/appointments/write_to_person'

/** Whether the message still says what is true. `cancellation` and `absence` must be loaded. */
export function isStillTrue(kind: MessageKind, appointment: Appointment): boolean {
  if (appointment.isCancelled) {
    return kind === 'cancelled'
  }
  if (kind === 'missed') {
    return !!appointment.absence
  }
  return kind !== 'cancelled' && !isReminder(kind) && !appointment.hasBegun
}

type Wish = { kind: MessageKind; oneTimeKey: string }

/** Writes the message anew with what is true now. Throws LetterOutdated or NobodyToWriteTo. */
export async function writeAgain(
  { kind, oneTimeKey }: Wish,
  appointment: Appointment,
  { id: staffMemberId }: StaffMember
) {
  if (!isStillTrue(kind, appointment)) {
    throw new LetterOutdated()
  }
  const { id: subjectId, branchId } = appointment
  await inTransaction((trx) =>
    once(oneTimeKey, { kind, subjectId }, trx, async () => {
      if ((await writeToPerson(kind, appointment, trx)) === 0) {
        throw new NobodyToWriteTo()
      }
      const trace = { staffMemberId, action: 'appointment.written_again', branchId }
      await recordAudit({ ...trace, subjectType: 'appointment', subjectId }, trx)
      return subjectId
    })
  )
}
