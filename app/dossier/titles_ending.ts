import { DateTime } from 'luxon'
import { todayInWarsaw } from '#app/core/clock'
import type StaffMember from '#app/identity/models/staff_member'
import Client from '#app/clients/models/client'
import ResidenceTitle from '#app/clients/models/residence_title'

const DAYS = 30
const AT_MOST = 8

/** Grounds of stay that end within thirty days, of the clients whom `staff` registered. */
export async function titlesEnding(staff: StaffMember) {
  const today = todayInWarsaw()
  const last = DateTime.fromISO(today).plus({ days: DAYS }).toISODate()!
  const titles = await ResidenceTitle.query()
    .whereBetween('valid_until', [today, last])
    .whereIn('client_id', (mine) =>
      mine.from('clients').where('registered_by', staff.id).select('id')
    )
    .orderBy('valid_until')
    .limit(AT_MOST)
  const names = await namesOf(titles)
  return titles.map(({ clientId, kind, validUntil }) => ({
    clientId,
    kind,
    validUntil: validUntil!.toISODate()!,
    person: names.get(clientId)!.name,
    otherName: names.get(clientId)!.nameInOtherScript,
  }))
}

async function namesOf(titles: ResidenceTitle[]) {
  const ids = titles.map(({ clientId }) => clientId)
  const clients = await Client.query().whereIn('id', ids).preload('names')
  return new Map(clients.map((client) => [client.id, client]))
}
