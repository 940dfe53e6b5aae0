import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { now } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import type { CHOICES } from '#app/groups/attendance/absences/absence_decision'
import { openWarnings } from '#app/groups/attendance/absences/drop_warnings'
import { AbsenceDecided } from '#app/groups/attendance/errors'
import { leaveIn } from '#app/groups/leave_group'
import type AbsenceWarning from '#app/groups/models/absence_warning'
import { offerSeats } from '#app/groups/offers/offer_freed_seats'
import { takeTurn } from '#app/groups/turn'
import { closeTasksOf } from '#app/tasks/close_tasks_of'

type Trx = TransactionClientContract
type Deciding = {
  decision: (typeof CHOICES)[number]
  reason: string | null
  staff: { id: string }
}

/**
 * A colleague decides what absences lead to: the person stays, or leaves and the seat goes to who is
 * next. Throws AbsenceDecided when it is decided already, EntryOver when the person has left.
 */
export async function decideAbsences(warning: AbsenceWarning, deciding: Deciding): Promise<void> {
  await inTransaction(async (trx) => {
    if (deciding.decision === 'remove') {
      await remove(warning, deciding, trx)
    }
    await settle(warning, deciding, trx)
  })
}

/** The group's row is written first, as in everything that changes seats. */
async function remove({ enrolment }: AbsenceWarning, { reason, staff }: Deciding, trx: Trx) {
  const turn = await takeTurn(enrolment.groupId, trx)
  const leaving = { reason, staffMemberId: staff.id, as: 'removed' as const }
  const participantIds = [enrolment.participantId]
  await leaveIn(turn, enrolment.entry, { ...leaving, participantIds })
  await offerSeats(turn)
}

async function settle(warning: AbsenceWarning, { decision, reason, staff }: Deciding, trx: Trx) {
  const { id, enrolment } = warning
  await trx.from('enrolments').where('id', enrolment.id).increment('version', 1)
  const open = await openWarnings(enrolment.id, trx)
  if (!open.some((one) => one.id === id)) {
    throw new AbsenceDecided()
  }
  for (const one of open) {
    await one
      .useTransaction(trx)
      .merge({ decision, reason, decidedBy: staff.id, decidedAt: now() })
      .save()
    await closeTasksOf({ subjectType: 'absence_warning', subjectId: one.id }, trx)
  }
  const subject = { subjectType: 'enrolment', subjectId: enrolment.id }
  const trace = { staffMemberId: staff.id, action: `absences.${DONE[decision]}`, ...subject }
  await recordAudit({ ...trace, branchId: enrolment.group.branchId }, trx)
}

const DONE = { keep: 'kept', remove: 'removed' } as const
