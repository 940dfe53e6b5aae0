import Client from '#app/clients/models/client'
import ResidenceTitle from '#app/clients/models/residence_title'
import StaffMember from '#app/identity/models/staff_member'
import { plusDays } from '#app/clients/stay/day'
import { endRules } from '#app/clients/stay/end_rules'
import { stayTitleOf } from '#app/clients/stay/stay_of'
import { stayOn } from '#app/clients/stay/stay_on'

/** Titles that end, with their people and with what holds on the day after: a few statements. */
export async function endingForPage(titleIds: string[]) {
  const titles = await ResidenceTitle.query()
    .whereIn('id', titleIds)
    .orderBy('valid_until')
    .orderBy('id')
  const clients = await peopleOf(titles.map(({ clientId }) => clientId))
  const advisers = await advisersOf([...clients.values()])
  const rules = await endRules()
  return titles.map((title) => {
    const client = clients.get(title.clientId)!
    const endsOn = title.validUntil!.toISODate()!
    const record = client.residenceTitles.map(stayTitleOf)
    const { isLegal, because, endsOn: until } = stayOn(record, rules, plusDays(endsOn, 1))
    return {
      id: title.id,
      clientId: client.id,
      person: client.name,
      otherName: client.nameInOtherScript,
      kind: title.kind,
      validUntil: endsOn,
      adviser: advisers.get(client.adviserId ?? client.registeredBy) ?? null,
      next: isLegal === 'yes' ? { because, until } : null,
    }
  })
}

async function peopleOf(ids: string[]) {
  const clients = await Client.query()
    .whereIn('id', ids)
    .preload('names')
    .preload('residenceTitles')
  return new Map(clients.map((client) => [client.id, client]))
}

async function advisersOf(clients: Client[]) {
  const ids = clients.map(({ adviserId, registeredBy }) => adviserId ?? registeredBy)
  const staff = await StaffMember.query().whereIn('id', ids)
  return new Map(staff.map((one) => [one.id, one.fullName]))
}
