import { ZONE } from '#app/core/clock'
import { weekdayOf } from '#database/seeders/demo/calendar'
import type { DemoBranch } from '#database/seeders/demo/create_branches'
import type { DemoMember } from '#database/seeders/demo/create_staff'
import type { HeldConversation } from '#database/seeders/demo/log_consultations'
import { SHARES } from '#database/seeders/demo/nationalities'
import type { DemoClient } from '#database/seeders/demo/register_clients'
import type { SeededRandom } from '#database/seeders/demo/seeded_random'
import { WEIGHTS, type DemoTopic } from '#database/seeders/demo/topics'
import type { DemoAppointment } from '#database/seeders/demo/write_appointments'

export type Centre = {
  staff: DemoMember[]
  branches: DemoBranch[]
  clients: DemoClient[]
  /** Working days before today. */
  pastDays: string[]
}

const BUSY = {
  adviser: 44,
  adviser2: 24,
  career: 14,
  lawyer: 6,
  psychologist: 5,
  coordinator: 4,
  volunteer: 3,
}
const MODES = {
  here: 58,
  phone: 22,
  messenger: 8,
  email: 6,
  accompanying: 3,
  outreach: 2,
  video: 1,
}
const TOWNS = [
  'Kraków',
  'Wieliczka',
  'Skawina',
  'Tarnów',
  'Bochnia',
  'Nowy Sącz',
  'Limanowa',
  'Oświęcim',
  'Chrzanów',
  'Myślenice',
]

/** The appointments that somebody came to. */
export const attended = (
  random: SeededRandom,
  appointments: DemoAppointment[]
): HeldConversation[] =>
  appointments
    .filter(({ state }) => state === 'attended')
    .map(({ id, member, branch, day, startsAt, channel, language, topic, participantId }) => ({
      member,
      branchId: branch.id,
      heldOn: day,
      startedAt: startsAt.setZone(ZONE).toFormat('HH:mm'),
      minutes: random.pick([30, 40, 45, 45, 60]),
      mode: channel,
      language,
      topics: topic ? [topic as DemoTopic] : [random.weighted(WEIGHTS)],
      participantIds: [participantId],
      appointmentId: id,
    }))

/** Somebody known walked in, rang or wrote. */
export function walkIn(random: SeededRandom, centre: Centre): HeldConversation {
  const place = whereAndWhen(random, centre)
  const known = centre.clients.filter(
    ({ branchId, registeredOn }) => branchId === place.branchId && registeredOn <= place.heldOn
  )
  const group = random.shuffled(known).slice(0, random.chance(0.1) ? 2 : 1)
  const spoken = group[0]?.languages.find((one) => place.member.languages.includes(one))
  return {
    ...place,
    language: spoken ?? 'pl',
    minutes: random.pick([10, 15, 20, 25, 30, 45]),
    participantIds: group.map(({ participantId }) => participantId),
  }
}

/** Somebody asked and did not say who. */
export function anonymous(random: SeededRandom, centre: Centre): HeldConversation {
  const place = whereAndWhen(random, centre)
  return {
    ...place,
    language: random.pick(place.member.languages.slice(0, 4)),
    minutes: random.pick([5, 5, 10, 10, 15, 20]),
    participantIds: [],
    enquiry: {
      headCount: random.chance(0.8) ? 1 : random.between(2, 5),
      enquiryCitizenship: random.chance(0.75) ? random.weighted(SHARES) : null,
      enquirySex: random.chance(0.8) ? random.pick(['female', 'female', 'male']) : null,
      enquiryTown: random.chance(0.6) ? random.pick(TOWNS) : null,
    },
  }
}

function whereAndWhen(random: SeededRandom, { staff, branches, pastDays }: Centre) {
  const login = random.weighted(BUSY)
  const member = staff.find((one) => one.login === login)!
  const heldOn = random.pick(pastDays)
  const code = member.week?.[weekdayOf(heldOn) as 1] ?? member.branches[0]
  const hour = String(random.between(8, 15)).padStart(2, '0')
  return {
    member,
    heldOn,
    branchId: branches.find((branch) => branch.code === code)!.id,
    startedAt: random.chance(0.6) ? `${hour}:${random.pick(['00', '10', '25', '40'])}` : null,
    mode: random.weighted(MODES),
    topics: twoTopics(random),
    appointmentId: null,
  }
}

function twoTopics(random: SeededRandom): DemoTopic[] {
  const first = random.weighted(WEIGHTS)
  return random.chance(0.2) ? [...new Set([first, random.weighted(WEIGHTS)])] : [first]
}
