import { DateTime } from 'luxon'
import { inTransaction } from '#app/core/transaction'
import type { ClientPayload } from '#app/clients/client_payload'
import { registerClient } from '#app/clients/register_client'
import { at } from '#database/seeders/demo/calendar'
import type { DemoBranch } from '#database/seeders/demo/create_branches'
import type { DemoMember } from '#database/seeders/demo/create_staff'
import { makePerson, type DemoPerson } from '#database/seeders/demo/make_person'
import { makeTitles } from '#database/seeders/demo/make_titles'
import type { SeededRandom } from '#database/seeders/demo/seeded_random'
import { showDocuments } from '#database/seeders/demo/show_documents'
import { travelTo } from '#database/seeders/demo/travel_to'

export type DemoClient = {
  participantId: string
  branchId: number
  languages: string[]
  /** yyyy-MM-dd */
  registeredOn: string
}

const CLIENTS = 300
const ENDING_SOON = 24
const SHARES = { krakow: 55, tarnow: 18, nowy_sacz: 15, oswiecim: 12 }
const CLAUSE_LANGUAGES = ['pl', 'en', 'uk', 'ru', 'be', 'ar']

/** Registers the clients as the staff would have done it, over the past ten months. */
export async function registerClients(
  random: SeededRandom,
  branches: DemoBranch[],
  staff: DemoMember[],
  pastDays: string[]
): Promise<DemoClient[]> {
  const days = Array.from({ length: CLIENTS }, () => random.pick(pastDays)).sort()
  const registered = await inTransaction(async (trx) => {
    const clients: DemoClient[] = []
    for (const [index, day] of days.entries()) {
      const code = random.weighted(SHARES)
      const branch = branches.find((one) => one.code === code)!
      const person = makePerson(random)
      const payload = payloadOf(
        random,
        person,
        branch.id,
        index % 12 === 0 && index < 12 * ENDING_SOON
      )
      const by = random.pick(registrars(staff, code))
      const moment = at(day, `${random.between(8, 15).toString().padStart(2, '0')}:20`)
      const client = await travelTo(moment, () => registerClient(payload, by, trx))
      const { id } = await trx.from('participants').where('client_id', client.id).firstOrFail()
      clients.push({
        participantId: id,
        branchId: branch.id,
        languages: payload.languages,
        registeredOn: day,
      })
    }
    return clients
  })
  await showDocuments(random)
  return registered
}

/** Few, so that each of them has people to look after. */
const REGISTRARS = ['adviser', 'adviser2', 'career']

const registrars = (staff: DemoMember[], code: DemoBranch['code']) =>
  staff.filter(({ login, branches }) => REGISTRARS.includes(login) && branches.includes(code))

function payloadOf(
  random: SeededRandom,
  person: DemoPerson,
  branchId: number,
  endsSoon: boolean
): ClientPayload {
  const { given, family, languages, sex, country } = person
  const isLatin = given.own === given.latin
  const knowsTitle = endsSoon || random.chance(0.85)
  return {
    branchId,
    given: given.own,
    family: family.own,
    ...(isLatin ? {} : { otherGiven: given.latin, otherFamily: family.latin }),
    languages,
    contacts: contactsOf(random, person),
    ...birthOf(random),
    sex: random.chance(0.95) ? sex : 'not_asked',
    citizenship: random.chance(0.97) ? country : 'refuses',
    ...(knowsTitle
      ? { residenceTitles: makeTitles(random, country, DateTime.utc().startOf('day'), endsSoon) }
      : { residenceAnswer: random.pick(['not_asked', 'unknown', 'refuses'] as const) }),
    clauseLanguage: languages.find((language) => CLAUSE_LANGUAGES.includes(language)) ?? 'pl',
  }
}

function contactsOf(random: SeededRandom, { phone, email }: DemoPerson): ClientPayload['contacts'] {
  const isSafe = random.chance(0.96)
  const contacts: ClientPayload['contacts'] = [
    { kind: 'phone', value: phone, owner: 'self', isSafeToCall: isSafe, isSafeToWrite: isSafe },
  ]
  return email ? [...contacts, { ...contacts[0], kind: 'email', value: email }] : contacts
}

function birthOf(random: SeededRandom): Partial<ClientPayload> {
  const year = random.between(1956, 2007)
  if (random.chance(0.75)) {
    const birthDate = DateTime.utc(year, random.between(1, 12), random.between(1, 28))
    return { birthDate }
  }
  return random.chance(0.8) ? { birthYear: year } : { birthAnswer: 'not_asked' }
}
