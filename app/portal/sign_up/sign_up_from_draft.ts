import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import { once } from '#app/core/one_time_key'
import { inTransaction } from '#app/core/transaction'
import { contactIndexes } from '#app/appointments/charge_allowance'
import { enrol, type Facts } from '#app/groups/enrol'
import { recordLevel } from '#app/courses/levels/record_level'
import { peopleOfEntry } from '#app/groups/people_of_entry'
import type SignUpDraft from '#app/portal/models/sign_up_draft'
import type { PersonFacts } from '#app/portal/models/sign_up_draft'
import { chargeSignUps } from '#app/portal/sign_up/charge_sign_ups'

type Trx = TransactionClientContract

/**
 * Signs up whom the draft names, once however often it is asked; the entry. Throws GroupClosed and
 * TooManySignUps. `allowance` is how many the contact may have; left out, nobody counts.
 */
export const signUpFromDraft = (draft: SignUpDraft, allowance?: number): Promise<string> =>
  inTransaction((trx) =>
    once(draft.oneTimeKey, { group: draft.groupId, ...draft.given }, trx, async () => {
      if (allowance !== undefined) {
        await chargeSignUps(contactIndexes(draft.given), allowance, trx)
      }
      return enrolOnce(draft, trx)
    })
  )

async function enrolOnce(draft: SignUpDraft, trx: Trx) {
  const { groupId, language } = draft
  const wanted = { group: { id: groupId }, people: peopleIn(draft), language }
  const { entry } = await enrol({ ...wanted, via: 'portal' }, trx)
  await keepLevel(draft, entry, trx)
  const finished = { finished_at: toSql(now()) }
  await trx.from('sign_up_drafts').where('id', draft.id).update(finished)
  return entry
}

/** The self-check is a fact about who took it; a level that somebody only says is the entry's. */
async function keepLevel({ groupId, given: { checked } }: SignUpDraft, entry: string, trx: Trx) {
  if (checked) {
    const [{ participantId }] = await peopleOfEntry(entry, trx)
    const found = { ...checked, participantId, groupId }
    await recordLevel({ ...found, moment: 'other', source: 'self_check' }, trx)
  }
}

function peopleIn({ given, language }: SignUpDraft) {
  const { name, phone, email, contactOwner: owner, ownerName, others = [], facts = [] } = given
  const first = { name: name!, language, phone, email, owner, ownerName }
  return [first, ...others.map((other) => ({ name: other, language }))].map((person, place) => ({
    ...person,
    facts: asFacts(facts[place]),
  }))
}

const asFacts = (told?: PersonFacts): Facts =>
  told ? { level: told.level, inPolandSince: told.inPolandSince, isMinor: told.isMinor } : {}
