import db from '@adonisjs/lucid/services/db'
import { inForce } from '#app/clients/in_force'
import type ResidenceEndRule from '#app/clients/models/residence_end_rule'
import { holdersOf } from '#app/clients/stay/law_endings'
import { writtenLanguage } from '#app/core/languages'
import { noticeMessage } from '#app/clients/stay/notice_message'

const PHONE = '…'

const peopleByLanguage = (code: string) =>
  holdersOf(code)
    .whereNull('clients.merged_into_id')
    .groupBy('clients.language')
    .countDistinct('clients.id as total')
    .select('clients.language as language')

const mailboxes = () =>
  db
    .from('contact_points')
    .join('participants', 'participants.id', 'contact_points.participant_id')
    .where({ kind: 'email', is_safe_to_write: true })
    .where((dated) => inForce(dated))
    .select('participants.client_id')

type Count = { language: string; total: number }

/** How many people hold it, how many have a mailbox of their own, and the words in each language. */
export async function noticePreview(rule: ResidenceEndRule) {
  const all: Count[] = await peopleByLanguage(rule.code)
  const reachable: Count[] = await peopleByLanguage(rule.code).whereIn('clients.id', mailboxes())
  const sum = (counts: Count[]) => counts.reduce((total, one) => total + Number(one.total), 0)
  const languages = Map.groupBy(all, ({ language }) => writtenLanguage(language))
  return {
    holders: sum(all),
    reachable: sum(reachable),
    messages: [...languages].map(([language, counts]) => ({
      language,
      people: sum(counts),
      ...noticeMessage(rule.endsOn.toISODate()!, language, PHONE),
    })),
  }
}
