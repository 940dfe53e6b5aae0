import { recordAudit } from '#app/core/audit'
import { nowInWarsaw } from '#app/core/clock'
import { countAttempt } from '#app/core/rate_limit'
import { inTransaction } from '#app/core/transaction'
import StaffMember from '#app/identity/models/staff_member'
import { openTask } from '#app/tasks/open_task'
import { askForCall } from '#app/portal/me/ask_for_call'
import { latestAppointment } from '#app/portal/me/my_appointments'
import { nameOf, subjectOf, type Me } from '#app/portal/me/me'

const A_DAY = { name: 'correction', points: 5, seconds: 24 * 3600 }
const DUE_IN_DAYS = 3

/**
 * What is wrong goes on the list of whoever knows the person: the leading adviser, else the adviser of
 * the latest meeting, else a coordinator of the branch. Without any of them, somebody rings.
 */
export async function askForCorrection(me: Me, words: string): Promise<void> {
  const { subjectId, ...subject } = subjectOf(me)
  if ((await countAttempt(A_DAY, subjectId)) > 0) {
    return
  }
  const owner = await whoKnows(me)
  if (!owner) {
    await askForCall(me)
    return
  }
  const dueOn = nowInWarsaw().plus({ days: DUE_IN_DAYS }).toISODate()!
  const note = me.client ? words : `${nameOf(me)}: ${words}`
  await inTransaction(async (trx) => {
    await openTask({ kind: 'correct_data', dueOn, note, clientId: me.client?.id, ...owner }, trx)
    const trace = { staffMemberId: null, action: 'me_correction.asked', ...subject, subjectId }
    await recordAudit(trace, trx)
  })
}

async function whoKnows(me: Me) {
  const latest = await latestAppointment(me)
  const branchId = me.client?.branchId ?? latest?.branchId
  const ids = [me.client?.adviserId, latest?.staffMemberId].filter((id) => !!id)
  const known = await StaffMember.query()
    .whereIn('id', ids as string[])
    .whereNull('deactivated_at')
  const [first] = ids.flatMap((id) => known.find((staff) => staff.id === id) ?? [])
  const owner = first ?? (branchId ? await coordinatorOf(branchId) : null)
  return owner && branchId ? { ownerId: owner.id, branchId } : null
}

const coordinatorOf = (branchId: number) =>
  StaffMember.query()
    .whereNull('deactivated_at')
    .whereHas('branches', (branches) => void branches.where('branches.id', branchId))
    .whereHas('roles', (roles) => void roles.where('role', 'coordinator'))
    .orderBy('family_name')
    .first()
