import type { Infer } from '@vinejs/vine/types'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { once } from '#app/core/one_time_key'
import { offerTo } from '#app/clients/minor'
import Participant from '#app/clients/models/participant'
import type StaffMember from '#app/identity/models/staff_member'
import { enrol, type NewEnrolment } from '#app/groups/enrol'
import { inGroupTransaction } from '#app/groups/group_transaction'
import type Group from '#app/groups/models/group'
import type { enrolmentValidator } from '#app/groups/validators/group_validator'

type Given = Infer<typeof enrolmentValidator>
type GivenPerson = Given['people'][number]

/** Enrols while the person waits; the state they got. Sent twice, it enrols once. */
export async function enrolAtDesk(group: Group, given: Given, staff: StaffMember): Promise<string> {
  const people: NewEnrolment['people'] = []
  for (const person of given.people) {
    people.push({ ...(await someone(person, given, staff)), facts: factsOf(person) })
  }
  const language = given.language ?? 'pl'
  const wanted = { group: { id: group.id }, people, language, staffMemberId: staff.id }
  const answer = await inGroupTransaction(group.id, (trx) =>
    once(given.one_time_key, { ...given, group: group.id }, trx, () => seat(wanted, trx))
  )
  return answer.split(' ')[0]
}

async function seat(wanted: Omit<NewEnrolment, 'via'>, trx: TransactionClientContract) {
  const { state, entry } = await enrol({ ...wanted, via: 'staff' }, trx)
  return `${state} ${entry}`
}

async function someone(person: GivenPerson, { language = 'pl' }: Given, staff: StaffMember) {
  const { client_id: clientId, participant_id: id, name, phone, email } = person
  return clientId || id
    ? { participantId: await known(clientId ? { client_id: clientId } : { id: id! }, staff) }
    : { name: name!, language, phone, email }
}

/** Whoever is no client yet, or a client of the own branches whom this colleague may be shown. */
async function known(who: { client_id: string } | { id: string }, staff: StaffMember) {
  const branchIds = staff.branches.map(({ id }) => id)
  const participant = await Participant.query()
    .where(who)
    .where((visible) =>
      visible.whereNull('client_id').orWhereHas('knownAs', (client) => {
        void client.whereIn('branch_id', branchIds)
        offerTo(client, staff)
      })
    )
    .orderBy('created_at')
    .firstOrFail()
  return participant.id
}

/** What nobody filled in is not said at all, so that the record of a client may say it. */
const factsOf = ({ is_minor: isMinor, in_poland_since: inPolandSince, level }: GivenPerson) => ({
  ...(isMinor === undefined ? {} : { isMinor }),
  ...(inPolandSince ? { inPolandSince } : {}),
  ...(level ? { level } : {}),
})
