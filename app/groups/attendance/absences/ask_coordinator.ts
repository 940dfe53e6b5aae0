import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { nowInWarsaw } from '#app/core/clock'
import { translator } from '#app/core/i18n'
import { coordinatorOf } from '#app/groups/coordinator_of'
import type AbsenceWarning from '#app/groups/models/absence_warning'
import type Enrolment from '#app/groups/models/enrolment'
import type Group from '#app/groups/models/group'
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
  const owner = await coordinatorOf(group.branchId, trx)
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
