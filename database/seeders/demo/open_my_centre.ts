import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { newRecordId } from '#app/core/record_id'
import { inTransaction } from '#app/core/transaction'
import { inviteParticipant, type Person } from '#app/clients/invite_participant'
import { contactIndex } from '#app/clients/contact_value'
import PersonalPin from '#app/clients/models/personal_pin'
import { hashOfPin } from '#app/clients/pins/pin_secret'
import type { DemoAppointment } from '#database/seeders/demo/write_appointments'

/** With whom My Centre can be tried; the README names them. A mailbox that two people share is the last. */
const PEOPLE: (Person & { email: string; pin?: string })[] = [
  { name: 'Олена Коваль', language: 'uk', email: 'olena@poczta.example' },
  { name: 'كريم حداد', language: 'ar', email: 'karim@poczta.example', pin: '7351' },
  { name: 'Iryna Bondar', language: 'uk', email: 'rodzina@poczta.example' },
  { name: 'Mykoła Bondar', language: 'pl', email: 'rodzina@poczta.example' },
]

/** Two meetings to come for each of these people, of those that anybody books. */
export async function openMyCentre(appointments: DemoAppointment[]) {
  const closed = ['lawyer', 'psychologist', 'career']
  const free = appointments
    .filter(({ state, bookedVia, member }) => {
      return state === 'booked' && bookedVia === 'portal' && !closed.includes(member.login)
    })
    .toSorted((one, other) => other.startsAt.toMillis() - one.startsAt.toMillis())
  const days = byDay(free)
  await inTransaction(async (trx) => {
    for (const person of PEOPLE) {
      await giveMeetings(person, takeTwo(days), trx)
    }
  })
}

/** The meetings of one branch by their days. */
function byDay(free: DemoAppointment[]): DemoAppointment[][] {
  const [{ branch }] = free
  const here = free.filter((one) => one.branch.id === branch.id)
  return [...Map.groupBy(here, ({ startsAt }) => startsAt.toISODate()!).values()]
}

/** One meeting of each of the two days that have most left. */
const takeTwo = (days: DemoAppointment[][]) =>
  days
    .toSorted((one, other) => other.length - one.length)
    .slice(0, 2)
    .flatMap((day) => day.shift() ?? [])

async function giveMeetings(
  { pin, ...person }: (typeof PEOPLE)[number],
  meetings: DemoAppointment[],
  trx: TransactionClientContract
) {
  for (const [index, meeting] of meetings.entries()) {
    const participant = await inviteParticipant(person, trx)
    const theirs = { participant_id: participant.id, language: person.language }
    await trx.from('appointments').where('id', meeting.id).update(theirs)
    if (pin && index === 0) {
      await choose(pin, participant.id, person.email, trx)
    }
  }
}

function choose(pin: string, participantId: string, email: string, trx: TransactionClientContract) {
  const id = newRecordId()
  const values = { id, participantId, contactIndex: contactIndex('email', email) }
  const secret = { pinHash: hashOfPin(id, pin), failedTries: 0 }
  return PersonalPin.create({ ...values, ...secret }, { client: trx })
}
