import env from '#start/env'
import { BaseSeeder } from '@adonisjs/lucid/seeders'
import { now, todayInWarsaw } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import { fillQueue } from '#database/seeders/demo/fill_queue'
import { fundCentre } from '#database/seeders/demo/fund_centre'
import { applyForCourses } from '#database/seeders/demo/apply_for_courses'
import { askForCalls } from '#database/seeders/demo/ask_for_calls'
import { bringInterpreters } from '#database/seeders/demo/bring_interpreters'
import { nextWorkday, workdays } from '#database/seeders/demo/calendar'
import { comeTogether } from '#database/seeders/demo/come_together'
import { createAppointments } from '#database/seeders/demo/create_appointments'
import { createBranches } from '#database/seeders/demo/create_branches'
import { createStaff } from '#database/seeders/demo/create_staff'
import { givePapers } from '#database/seeders/demo/give_papers'
import { anonymous, attended, walkIn } from '#database/seeders/demo/hold_conversations'
import { knowPersons } from '#database/seeders/demo/know_persons'
import { holdWorkshops } from '#database/seeders/demo/hold_workshops'
import { logConsultations } from '#database/seeders/demo/log_consultations'
import { openCourses } from '#database/seeders/demo/open_courses'
import { openMyCentre } from '#database/seeders/demo/open_my_centre'
import { planAbsences } from '#database/seeders/demo/plan_absences'
import { goOnLeave } from '#database/seeders/demo/go_on_leave'
import { planAppointments } from '#database/seeders/demo/plan_appointments'
import { registerClients } from '#database/seeders/demo/register_clients'
import { remindPeople } from '#database/seeders/demo/remind_people'
import { SeededRandom } from '#database/seeders/demo/seeded_random'
import { wishForTimes } from '#database/seeders/demo/wish_for_times'
import { writeNotes } from '#database/seeders/demo/write_notes'

const SEED = 20260721
const CONSULTATIONS = 600
const ENQUIRIES = 300

/** A believable month of the Centre around today: who works there, who comes, what was done. */
export default class extends BaseSeeder {
  async run() {
    if (!env.get('DEMO')) {
      throw new Error('Demo data belongs only where DEMO=1 is set')
    }
    const random = new SeededRandom(SEED)
    const today = todayInWarsaw()
    const { branches, staff } = await inTransaction(async (trx) => {
      const made = await createBranches(trx)
      return { branches: made, staff: await createStaff(trx, made, now().minus({ years: 1 })) }
    })
    const clients = await registerClients(random, branches, staff, workdays(today, -300, -1))
    await fundCentre(new SeededRandom(SEED + 3), branches, staff, today)
    const centre = { staff, branches, clients, pastDays: workdays(today, -31, -1) }
    const days = { all: workdays(today, -31, 14), busy: nextWorkday(today), now: now() }
    await goOnLeave(staff, days.busy)
    const plan = planAppointments(random, staff, branches, days)
    const appointments = await createAppointments(random, plan, clients, now())
    await bringInterpreters(appointments, branches[0].id)
    await comeTogether(appointments)
    await openMyCentre(appointments)
    const booked = attended(random, appointments)
    const many = (count: number, make: typeof walkIn) =>
      Array.from({ length: count }, () => make(random, centre))
    await logConsultations(random, [
      ...booked,
      ...many(CONSULTATIONS - booked.length, walkIn),
      ...many(ENQUIRIES, anonymous),
    ])
    await askForCalls(random, centre, now())
    await wishForTimes(new SeededRandom(SEED + 5), centre, now())
    await remindPeople(now())
    await fillQueue(centre, now())
    await planAbsences(centre, today)
    await knowPersons(branches)
    await givePapers(random)
    await writeNotes()
    await openCourses(new SeededRandom(SEED + 9), { staff, branches, clients })
    await applyForCourses(new SeededRandom(SEED + 24), centre, now())
    await holdWorkshops(centre)
  }
}
