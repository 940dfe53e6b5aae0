import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { enqueueMessage } from '#app/core/outbox/enqueue_message'
import { now, toSql } from '#app/core/clock'
import Client from '#app/clients/models/client'
import type EndRuleNotice from '#app/clients/models/end_rule_notice'
import EndRuleNoticePerson from '#app/clients/models/end_rule_notice_person'
import ResidenceEndRule from '#app/clients/models/residence_end_rule'
import { safeContactsOf } from '#app/clients/safe_contact'
import { plusDays } from '#app/clients/stay/day'
import { endRules } from '#app/clients/stay/end_rules'
import { holdersOf } from '#app/clients/stay/law_endings'
import { noticeMessage } from '#app/clients/stay/notice_message'
import { stayTitleOf } from '#app/clients/stay/stay_of'
import { stayOn } from '#app/clients/stay/stay_on'
import { inTransaction } from '#app/core/transaction'

const PEOPLE_AT_ONCE = 100

export const NOTICE_OUTCOMES = ['written', 'to_call', 'secured'] as const
type Outcome = (typeof NOTICE_OUTCOMES)[number]
type Prepared = { client: Client; outcome: Outcome; mailboxes: string[] }

/** Holders behind the place the message got to, not met yet; nobody when the law moved its day. */
async function nextHolders({ id, code, endsOn, reachedClientId }: EndRuleNotice) {
  const rule = await ResidenceEndRule.findOrFail(code)
  if (rule.endsOn.toISODate() !== endsOn.toISODate()) {
    return []
  }
  const rows = await holdersOf(code)
    .whereNull('clients.merged_into_id')
    .where('residence_titles.client_id', '>', reachedClientId)
    .whereNotIn('residence_titles.client_id', (met) => {
      void met.from('end_rule_notice_people').where('notice_id', id).select('client_id')
    })
    .distinct('residence_titles.client_id as id')
    .orderBy('residence_titles.client_id')
    .limit(PEOPLE_AT_ONCE)
  return rows.map((row) => String(row.id))
}

async function prepare(ids: string[], endsOn: string): Promise<Prepared[]> {
  const clients = await Client.query()
    .whereIn('id', ids)
    .preload('residenceTitles')
    .preload('branch')
    .orderBy('id')
  const rules = await endRules()
  const prepared: Prepared[] = []
  for (const client of clients) {
    const record = client.residenceTitles.map(stayTitleOf)
    const isSecured = stayOn(record, rules, plusDays(endsOn, 1)).isLegal === 'yes'
    const contacts = isSecured ? [] : await safeContactsOf(client.id, 'write')
    const mailboxes = contacts.filter(({ kind }) => kind === 'email').map(({ value }) => value)
    const outcome = isSecured ? 'secured' : mailboxes.length > 0 ? 'written' : 'to_call'
    prepared.push({ client, outcome, mailboxes })
  }
  return prepared
}

async function meet(notice: EndRuleNotice, { client, outcome, mailboxes }: Prepared, trx: Trx) {
  const person = { noticeId: notice.id, clientId: client.id, outcome, createdAt: now() }
  await EndRuleNoticePerson.create(person, { client: trx })
  const { language, branch } = client
  const content = noticeMessage(notice.endsOn.toISODate()!, language, branch.phone)
  const subject = { subjectType: 'client', subjectId: client.id }
  const message = { channel: 'mail' as const, kind: 'invitation', language, content, ...subject }
  for (const recipient of mailboxes) {
    await enqueueMessage({ ...message, recipient }, trx)
  }
}

type Trx = TransactionClientContract

/** Moves the message on only from the place where it was read: two runners never meet one person. */
const advance = (notice: EndRuleNotice, changes: Record<string, string>, trx: Trx) =>
  trx
    .from('end_rule_notices')
    .where({ id: notice.id, reached_client_id: notice.reachedClientId })
    .whereNull('finished_at')
    .update(changes)

/** Meets the next hundred people, or ends the message when there are none; false when it has ended. */
export async function writeNoticePage(notice: EndRuleNotice): Promise<boolean> {
  const ids = await nextHolders(notice)
  const last = ids.at(-1)
  const people = last ? await prepare(ids, notice.endsOn.toISODate()!) : []
  await inTransaction(async (trx) => {
    const changes: Record<string, string> = last
      ? { reached_client_id: last }
      : { finished_at: toSql(now()) }
    const moved = await advance(notice, changes, trx)
    for (const person of Number([moved].flat()[0]) > 0 ? people : []) {
      await meet(notice, person, trx)
    }
  })
  return last !== undefined
}
