import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql, ZONE } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import { openTask } from '#app/tasks/open_task'
import type { TaskKind } from '#app/tasks/task_kind'
import { workdays } from '#database/seeders/demo/calendar'
import type { Centre } from '#database/seeders/demo/hold_conversations'
import { insertRows } from '#database/seeders/demo/insert_rows'

type DemoTask = [login: string, kind: TaskKind, days: number, note: string | null]

const TASKS: DemoTask[] = [
  ['adviser', 'call_person', -2, 'Powiedzieć, że zaświadczenie czeka w recepcji.'],
  ['adviser', 'other', -1, 'Zadzwonić do szkoły w sprawie zapisu dziecka'],
  ['adviser', 'other', 0, 'Wydrukować formularze PESEL'],
  ['adviser', 'find_interpreter', 1, 'Gruziński, wizyta w urzędzie.'],
  ['adviser', 'other', 4, 'Przygotować spotkanie informacyjne'],
  ['coordinator', 'other', -1, 'Wysłać grafik na przyszły miesiąc'],
  ['coordinator', 'call_person', 0, 'Pyta o kurs polskiego.'],
  ['reception', 'undelivered', 0, null],
  ['reception', 'other', 2, 'Zamówić ulotki po arabsku'],
  ['adviser2', 'new_time', 0, null],
  ['adviser2', 'other', 3, 'Oddać klucze do sali w Tarnowie'],
  ['lawyer', 'other', 5, 'Sprawdzić zmiany w ustawie o cudzoziemcach'],
]

/** Somebody away today with a deputy, a leave, a closed day, a Saturday of work, a dozen tasks. */
export async function planAbsences({ staff, branches }: Centre, today: string) {
  const later = workdays(today, 20, 45)
  await inTransaction(async (trx) => {
    await insertRows(trx, 'branch_closures', [
      { branch_id: branches[0].id, on: later[3], reason: 'Szkolenie całego zespołu' },
    ])
    await goAway('coordinator', today, today, 'training', 'adviser')
    await goAway('adviser', later[5], later[9], 'leave', 'coordinator')
    await workOnSaturday(trx)
    for (const task of TASKS) {
      await give(task, trx)
    }

    async function goAway(login: string, from: string, until: string, kind: string, by: string) {
      const [member, deputy] = [memberOf(login), memberOf(by)]
      const span = {
        starts_at: toSql(startOf(from)),
        ends_at: toSql(startOf(until).plus({ days: 1 })),
      }
      const entered = { entered_by: deputy.id, entered_at: toSql(now()) }
      const resource = member.resourceId ?? (await resourceOf(member.id, trx))
      const row = { resource_id: resource, kind, deputy_id: deputy.id, ...span, ...entered }
      await insertRows(trx, 'absences', [row])
    }
  })

  function memberOf(login: string) {
    return staff.find((member) => member.login === login)!
  }

  async function workOnSaturday(trx: TransactionClientContract) {
    const saturday = startOf(today).plus({ weeks: 2 }).set({ weekday: 6 }).toISODate()!
    const { id, resourceId } = memberOf('adviser')
    const hours = { day: saturday, starts_at: '09:00', ends_at: '13:00', is_instead: false }
    const entered = { entered_by: id, entered_at: toSql(now()) }
    const where = { resource_id: resourceId!, branch_id: branches[0].id }
    await insertRows(trx, 'availability_exceptions', [{ ...where, ...hours, ...entered }])
  }

  async function give([login, kind, days, note]: DemoTask, trx: TransactionClientContract) {
    const { id: ownerId, branches: codes } = memberOf(login)
    const branchId = branches.find(({ code }) => code === codes[0])!.id
    const dueOn = startOf(today).plus({ days }).toISODate()!
    const clientId = kind === 'other' ? null : await someClient(branchId, days, trx)
    await openTask({ kind, ownerId, branchId, dueOn, note, clientId, createdBy: ownerId }, trx)
  }
}

const startOf = (day: string) => DateTime.fromISO(day, { zone: ZONE })

async function resourceOf(staffMemberId: string, trx: TransactionClientContract): Promise<number> {
  const at = toSql(now())
  const row = { staff_member_id: staffMemberId, kind: 'adviser', is_active: true }
  await insertRows(trx, 'resources', [{ ...row, created_at: at, updated_at: at }])
  const [{ id }] = await trx.from('resources').where('staff_member_id', staffMemberId).select('id')
  return id
}

async function someClient(branchId: number, days: number, trx: TransactionClientContract) {
  const [found] = await trx
    .from('clients')
    .where('branch_id', branchId)
    .orderBy('id')
    .offset(10 + days)
    .limit(1)
    .select('id')
  return found ? String(found.id) : null
}
