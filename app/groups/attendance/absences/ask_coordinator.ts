import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { nowInWarsaw } from '#app/core/clock'
import { translator } from '#app/core/i18n'
import type AbsenceWarning from '#app/groups/models/absence_warning'
import type Enrolment from '#app/groups/models/enrolment'
import type Group from '#app/groups/models/group'
import StaffMember from '#app/identity/models/staff_member'
import { openTask } from '#app/tasks/open_task'

type Trx = TransactionClientContract
type Absences = {
  warning: AbsenceWarning
  group: Group
  /** With its `participant`. */
  enrolment: Enrolment
}

/** How many days somebody has to answer before it is decided. */
const DAYS = 3

/** A task for a coordinator of the branch; of a manager where there is none. */
export async function askCoordinator({ warning, group, enrolment }: Absences, trx: Trx) {
  const owner =
    (await anybody('coordinator', group.branchId, trx)) ??
    (await anybody('manager', group.branchId, trx))
  if (!owner) {
    return
  }
  const { participant } = enrolment
  const say = translator(owner.locale)
  const facts = { person: participant.displayName, group: group.name, count: warning.absences }
  const note = say(`attendance:task.${warning.messages > 0 ? 'written' : 'unreached'}`, facts)
  const subject = { subjectType: 'absence_warning', subjectId: warning.id }
  const dueOn = nowInWarsaw().plus({ days: DAYS }).toISODate()!
  const task = { kind: 'absences' as const, ownerId: owner.id, branchId: group.branchId }
  await openTask({ ...task, dueOn, note, clientId: participant.clientId, ...subject }, trx)
}

const anybody = (role: 'coordinator' | 'manager', branchId: number, trx: Trx) =>
  StaffMember.query({ client: trx })
    .whereNull('deactivated_at')
    .whereHas('branches', (branches) => void branches.where('branches.id', branchId))
    .whereHas('roles', (roles) => void roles.where('role', role))
    .orderBy('family_name')
    .orderBy('id')
    .first()
