import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { inTransaction } from '#app/core/transaction'
import { newRecordId } from '#app/core/record_id'
import { CONSENT_WAYS, WITHDRAWAL_WAYS } from '#app/clients/papers/consent_purpose'
import { paperLanguage } from '#app/clients/papers/bilingual'
import { insertRows, type Row } from '#database/seeders/demo/insert_rows'
import type { SeededRandom } from '#database/seeders/demo/seeded_random'

const PARTNERS = [
  'Fundacja Internationaler Bund Polska',
  'Caritas Archidiecezji Krakowskiej',
  'Stowarzyszenie Interkulturalni',
  'Powiatowy Urząd Pracy w Tarnowie',
  'Poradnia Psychologiczno-Pedagogiczna nr 2 w Krakowie',
]

type Registered = { id: string; language: string; registered_by: string; day: string }

/** yyyy-MM-dd, some days after the registration but not after yesterday. */
function later(random: SeededRandom, day: string, upTo: number) {
  const yesterday = DateTime.utc().minus({ days: 1 }).toISODate()
  const then = DateTime.fromISO(day, { zone: 'utc' }).plus({ days: random.between(0, upTo) })
  return [then.toISODate()!, yesterday].sort()[0]
}

function consentOf(random: SeededRandom, { id, language, registered_by, day }: Registered): Row {
  const purpose = random.weighted({ partner_sharing: 50, contact_channel: 35, image: 15 })
  const channel = random.weighted({ email: 50, sms: 40, messenger: 10 })
  const details = { partner_sharing: random.pick(PARTNERS), contact_channel: channel, image: '' }
  const given = later(random, day, 40)
  return {
    id: newRecordId(),
    client_id: id,
    purpose,
    version: '2026-1',
    language: paperLanguage(language),
    detail: details[purpose],
    given_on: given,
    how: random.pick(CONSENT_WAYS),
    given_by: 'self',
    giver_name: null,
    recorded_by: registered_by,
    recorded_at: `${given} 10:40:00`,
  }
}

function withdrawalOf(random: SeededRandom, consent: Row): Row {
  const day = later(random, String(consent.given_on), 60)
  return {
    id: newRecordId(),
    consent_id: consent.id,
    withdrawn_on: day,
    how: random.pick(WITHDRAWAL_WAYS),
    withdrawn_by: 'self',
    recorded_by: consent.recorded_by,
    recorded_at: `${day} 13:05:00`,
  }
}

const followUpOf = ({ id, recorded_by, recorded_at }: Row): Row => ({
  id: newRecordId(),
  withdrawal_id: id,
  note: 'Zadzwoniono do organizacji, skierowanie zamknięte.',
  done_by: recorded_by,
  done_at: recorded_at,
})

async function registered(trx: TransactionClientContract): Promise<Registered[]> {
  const rows = await trx
    .from('clients')
    .select('id', 'language', 'registered_by', 'created_at')
    .orderBy('id')
  return rows.map((row) => ({ ...row, day: dayOf(row.created_at) }))
}

const dayOf = (moment: string | Date) =>
  moment instanceof Date ? moment.toISOString().slice(0, 10) : moment.slice(0, 10)

/** Every third client agreed to something; some took it back; a few never got the clause. */
export const givePapers = (random: SeededRandom) =>
  inTransaction(async (trx) => {
    await trx.from('clause_handovers').update({ how: 'on_paper' })
    const people = await registered(trx)
    const without = people.filter(() => random.chance(0.03)).map(({ id }) => id)
    await trx.from('clause_handovers').whereIn('client_id', without).delete()
    const consents = people.filter(() => random.chance(0.35)).map((one) => consentOf(random, one))
    await insertRows(trx, 'consents', consents)
    const withdrawals = consents
      .filter(() => random.chance(0.1))
      .map((one) => withdrawalOf(random, one))
    await insertRows(trx, 'consent_withdrawals', withdrawals)
    const followUps = withdrawals.filter(() => random.chance(0.5)).map(followUpOf)
    await insertRows(trx, 'withdrawal_follow_ups', followUps)
  })
