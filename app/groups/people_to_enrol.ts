import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { inviteParticipant } from '#app/clients/invite_participant'
import { isMinor } from '#app/clients/minor'
import HouseholdMember from '#app/clients/models/household_member'
import Participant from '#app/clients/models/participant'
import type { Facts, NewEnrolment } from '#app/groups/enrol'

type Trx = TransactionClientContract

export type PersonToEnrol = {
  participantId: string
  clientId: string | null
  isMinor: boolean
  level: string | null
  inPolandSince: string | null
  householdId: string | null
}

/** Writes down who is new, and gathers what the rule looks at. */
export async function peopleToEnrol(
  { people, facts: shared = {} }: Pick<NewEnrolment, 'people' | 'facts'>,
  trx: Trx
): Promise<PersonToEnrol[]> {
  const found: PersonToEnrol[] = []
  for (const { facts, ...person } of people) {
    const participant =
      'participantId' in person
        ? await Participant.findOrFail(person.participantId, { client: trx })
        : await inviteParticipant(person, trx)
    found.push(await withFacts(participant, { ...shared, ...facts }, trx))
  }
  return found
}

async function withFacts(participant: Participant, facts: Facts, trx: Trx) {
  const { id: participantId, clientId } = participant
  if (clientId) {
    await participant.load('knownAs')
  }
  const household = clientId
    ? await HouseholdMember.findBy({ currentKey: clientId }, { client: trx })
    : null
  return {
    participantId,
    clientId,
    isMinor: facts.isMinor ?? (!!clientId && isMinor(participant.knownAs)),
    level: facts.level ?? null,
    inPolandSince: facts.inPolandSince ?? null,
    householdId: household?.householdId ?? null,
  }
}
