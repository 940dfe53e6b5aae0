import { DateTime } from 'luxon'
import { startApp } from '../lab/start_app.ts'

/** One engine, one size: fills the calendar, books again and again, prints the figures. */
const size = Number(process.argv[2])
await startApp()

const { default: db } = await import('@adonisjs/lucid/services/db')
const { now } = await import('#app/core/clock')
const { inTransaction } = await import('#app/core/transaction')
const { bookAppointment } = await import('#app/appointments/book_appointment')
const { default: BookingDraft } = await import('#app/appointments/models/booking_draft')
const { findOpenSlots } = await import('#app/scheduling/find_open_slots')
const { holdAnyAdviser } = await import('#app/scheduling/hold_any_adviser')
const { post } = await import('#tests/concurrency/ready_drafts')
const { fillCalendar } = await import('../data_set/reservations.ts')
const { alternate } = await import('../lab/alternate.ts')
const { statementsOf } = await import('../lab/counters.ts')
const { patternOf, rawBooking } = await import('./raw_twin.ts')

const branch = await fillCalendar(size)
await (process.env.DB_CONNECTION === 'sqlite'
  ? db.rawQuery('analyze')
  : db.rawQuery('analyze table reservations, reserved_quarters, resources, availabilities'))

const from = now().plus({ days: 1 })
const ahead = { from, until: from.plus({ days: 60 }) }
const slots = await findOpenSlots({ branchId: branch.id, minutes: 45, ...ahead })
const starts = slots.map(({ startsAt }) => DateTime.fromSeconds(startsAt, { zone: 'utc' }))
const startOf = (turn: number) => starts[turn % starts.length]

const hold = (turn: number) =>
  holdAnyAdviser({ branchId: branch.id, startsAt: startOf(turn), minutes: 45, inPerson: true })

const book = (reservationId: string, turn: number) =>
  inTransaction((trx) =>
    bookAppointment(
      {
        reservationId,
        branchId: branch.id,
        topic: null,
        language: 'uk',
        channel: 'here',
        bookedVia: 'staff',
        staffMemberId: null,
        person: { name: 'Олена', language: 'uk', email: `olena${turn}@example.com` },
      },
      trx
    )
  )

async function domain(turn: number) {
  const held = await hold(turn)
  return book(held!.id, turn)
}

let calls = 0

/** The last click of the public form, with the hold in it. */
async function readyKey() {
  const { draft } = BookingDraft.begin('uk')
  const startsAt = startOf(200 + ++calls).toISO({ suppressMilliseconds: true })!
  draft.answer({ topic: 'unknown', branchId: branch.id, language: 'uk', startsAt })
  draft.answer({ name: 'Олена', email: `olena.http${calls}@example.com` })
  await draft.save()
  return draft.oneTimeKey
}

async function request(key: string) {
  const { status } = await post(`${process.env.APP_URL}/uk/book`, { one_time_key: key })
  if (status !== 303) {
    throw new Error(`The request answered ${status}`)
  }
}

/** What asks or writes; the ends of a transaction are no statements of ours. */
const asking = async (work: () => Promise<unknown>) => {
  const sent = await statementsOf(work)
  return sent.filter(({ sql }) => !/^(begin|commit)/i.test(sql)).length
}

const sample = await domain(0)
const pattern = await patternOf(sample.id)
const taking = await asking(() => hold(1))
const held = await hold(2)
const booking = await asking(() => book(held!.id, 2))
const cpu = await alternate(
  (turn) => domain(10 + turn),
  (turn) => rawBooking(pattern, { branchId: branch.id, startsAt: startOf(turn).toSeconds() }, turn),
  {
    rounds: 5,
    times: 12,
  }
)
const keys: string[] = []
for (let key = 0; key < 30; key++) {
  keys.push(await readyKey())
}
await request(keys[0])
const whole = await asking(() => request(keys[1]))
const before = process.cpuUsage()
for (const key of keys.slice(2)) {
  await request(key)
}
const spent = process.cpuUsage(before)
console.log(
  `RESULT ${JSON.stringify({
    taking,
    booking,
    whole,
    wholeCpu: (spent.user + spent.system) / 1000 / (keys.length - 2),
    ...cpu,
  })}`
)
process.exit(0)
