import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import { addAddress } from '#app/clients/addresses/save_address'
import { moveBranch } from '#app/clients/belonging/move_branch'
import { issueCard } from '#app/clients/cards/issue_card'
import { revokeCard } from '#app/clients/cards/revoke_card'
import { addContact } from '#app/clients/contacts/save_contact'
import { joinHousehold } from '#app/clients/household/join_household'
import { registerFamilyMember } from '#app/clients/household/register_family_member'
import Client from '#app/clients/models/client'
import { addName } from '#app/clients/names/save_name'
import type { DemoBranch } from '#database/seeders/demo/create_branches'
import { homeIn } from '#database/seeders/demo/homes'
import { NATIONALITIES, type Country } from '#database/seeders/demo/nationalities'
import type { People } from '#database/seeders/demo/names/name_list'
import { SeededRandom } from '#database/seeders/demo/seeded_random'

const SEED = 20260722
const CARDS = 40
const FAMILIES = 18
const COUPLES = 12
const FORMER_NAMES = 14
const MOVES = 5
const EMPLOYERS = 8

type Trx = TransactionClientContract
type Cast = { random: SeededRandom; clients: Client[]; branches: DemoBranch[] }

/** What the record says beyond registration: homes, families, cards, former names, moves. */
export const knowPersons = (branches: DemoBranch[]) =>
  inTransaction(async (trx) => {
    await trx.from('households').delete()
    const clients = await Client.query({ client: trx })
      .preload('names')
      .preload('languages')
      .orderBy('created_at')
      .orderBy('number')
    const cast = { random: new SeededRandom(SEED), clients, branches }
    await giveHomes(cast, trx)
    await giveNames(cast, trx)
    await bringTogether(cast, trx)
    await registerChildren(cast, trx)
    await giveCards(cast, trx)
    await moveSome(cast, trx)
  })

const by = (client: Client) => ({ id: client.adviserId ?? client.registeredBy })
const dayAgo = (random: SeededRandom, most: number) =>
  DateTime.utc()
    .startOf('day')
    .minus({ days: random.between(20, most) })

async function giveHomes({ random, clients, branches }: Cast, trx: Trx) {
  for (const client of clients.filter(() => random.chance(0.85))) {
    const branch = branches.find(({ id }) => id === client.branchId)!
    const validFrom = dayAgo(random, 600)
    await addAddress(client.id, { ...homeIn(random, branch.code), validFrom }, by(client), trx)
  }
  for (const client of random.shuffled(clients).slice(0, EMPLOYERS)) {
    const phone = `+4812${random.between(2000000, 2999999)}`
    const work = { kind: 'phone' as const, owner: 'employer' as const, isSafeToWrite: false }
    await addContact(client.id, { ...work, value: phone }, trx)
  }
}

async function giveNames({ random, clients }: Cast, trx: Trx) {
  const women = random.shuffled(clients.filter(({ sex }) => sex === 'female'))
  for (const client of women.slice(0, FORMER_NAMES)) {
    const { families } = peopleOf(client)
    const name = { kind: 'birth' as const, given: client.names[0].given }
    const validUntil = dayAgo(random, 4000)
    await addName(client.id, { ...name, family: random.pick(families).own, validUntil }, trx)
  }
}

const peopleOf = ({ citizenship }: Client): People =>
  NATIONALITIES[citizenship in NATIONALITIES ? (citizenship as Country) : 'UA'].people

async function bringTogether({ random, clients }: Cast, trx: Trx) {
  const free = random.shuffled(clients)
  for (let made = 0; made < COUPLES; made++) {
    const host = free.pop()!
    const index = free.findIndex(
      (one) =>
        one.branchId === host.branchId &&
        one.citizenship === host.citizenship &&
        one.sex !== host.sex
    )
    if (index >= 0) {
      const [guest] = free.splice(index, 1)
      const joining = { clientId: guest.id, role: 'partner' as const }
      await joinHousehold(host.id, joining, by(host), trx)
    }
  }
}

async function registerChildren({ random, clients }: Cast, trx: Trx) {
  const parents = random.shuffled(clients.filter(isOfParentsAge)).slice(0, FAMILIES)
  for (const parent of parents) {
    const { women, men } = peopleOf(parent)
    const child = {
      given: random.pick(random.chance(0.5) ? women : men).own,
      family: parent.names[0].family,
      birthDate: DateTime.utc()
        .startOf('day')
        .minus({ days: random.between(900, 5800) }),
      role: 'child' as const,
    }
    const reached = { usesContact: true, isGuardian: true }
    await registerFamilyMember(parent, { ...child, ...reached }, by(parent), trx)
  }
}

const isOfParentsAge = ({ birthYear }: Client) =>
  birthYear !== null && birthYear >= 1975 && birthYear <= 1992

async function giveCards({ random, clients }: Cast, trx: Trx) {
  for (const client of random.shuffled(clients).slice(0, CARDS)) {
    const card = await issueCard(client.id, null, by(client), trx)
    if (random.chance(0.1)) {
      await revokeCard(card, 'lost', by(client), trx)
    }
  }
}

async function moveSome({ random, clients, branches }: Cast, trx: Trx) {
  for (const client of random.shuffled(clients).slice(0, MOVES)) {
    const { id: branchId } = random.pick(branches.filter(({ id }) => id !== client.branchId))
    const movedOn = now().minus({ days: random.between(5, 60) })
    const move = { branchId, movedOn, reason: 'Przeprowadzka' }
    await moveBranch(client, move, by(client), trx)
  }
}
