import { DateTime } from 'luxon'
import { newRecordId } from '#app/core/record_id'
import { inTransaction } from '#app/core/transaction'
import { inviteParticipant } from '#app/clients/invite_participant'
import { makePerson } from '#database/seeders/demo/make_person'
import type { PlannedAppointment } from '#database/seeders/demo/plan_appointments'
import type { DemoClient } from '#database/seeders/demo/register_clients'
import type { SeededRandom } from '#database/seeders/demo/seeded_random'
import { topicsOf, WEIGHTS, type DemoTopic } from '#database/seeders/demo/topics'
import { writeAppointments, type DemoAppointment } from '#database/seeders/demo/write_appointments'

type Visitor = { participantId: string; languages: string[] }

const STRANGERS = 60

/** Gives every planned time its person: clients of the branch, and some whom nobody knows yet. */
export async function createAppointments(
  random: SeededRandom,
  plan: PlannedAppointment[],
  clients: DemoClient[],
  now: DateTime
): Promise<DemoAppointment[]> {
  const strangers = await inviteStrangers(random)
  const appointments = plan.map((planned) => {
    const isStranger = planned.state === 'booked' && strangers.length > 0 && random.chance(0.3)
    const visitor = isStranger ? strangers.pop()! : clientFor(random, planned, clients)
    return withPerson(random, planned, visitor, isStranger, now)
  })
  await writeAppointments(appointments)
  return appointments
}

function inviteStrangers(random: SeededRandom): Promise<Visitor[]> {
  return inTransaction(async (trx) => {
    const visitors: Visitor[] = []
    for (let count = 0; count < STRANGERS; count++) {
      const { given, family, languages, phone } = makePerson(random)
      const person = { name: `${given.own} ${family.own}`, language: languages[0], phone }
      const { id } = await inviteParticipant(person, trx)
      visitors.push({ participantId: id, languages })
    }
    return visitors
  })
}

function clientFor(
  random: SeededRandom,
  { branch, member, day }: PlannedAppointment,
  clients: DemoClient[]
): Visitor {
  const ofBranch = clients.filter((client) => client.branchId === branch.id)
  const known = ofBranch.filter(({ registeredOn }) => registeredOn < day)
  const spoken = known.filter(({ languages }) =>
    languages.some((language) => member.languages.includes(language))
  )
  return random.pick(spoken.length > 0 ? spoken : ofBranch)
}

function withPerson(
  random: SeededRandom,
  planned: PlannedAppointment,
  { participantId, languages }: Visitor,
  isStranger: boolean,
  now: DateTime
): DemoAppointment {
  const { member, startsAt } = planned
  const wanted = startsAt.minus({ days: random.between(1, 12), minutes: random.between(0, 300) })
  const latest = now.minus({ hours: random.between(6, 60) })
  const possible = topicsOf(member.topics).filter((topic): topic is DemoTopic => topic in WEIGHTS)
  return {
    ...planned,
    id: newRecordId(),
    participantId,
    language: languages.find((one) => member.languages.includes(one)) ?? 'pl',
    topic: random.chance(0.08) ? null : pickTopic(random, possible),
    bookedVia: isStranger || random.chance(0.5) ? 'portal' : 'staff',
    bookedAt: DateTime.min(wanted, latest),
  }
}

function pickTopic(random: SeededRandom, possible: DemoTopic[]): DemoTopic {
  const weights = possible.map((topic) => [topic, WEIGHTS[topic]] as const)
  return random.weighted(Object.fromEntries(weights) as Record<DemoTopic, number>)
}
