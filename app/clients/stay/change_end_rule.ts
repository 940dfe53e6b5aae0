import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { now, todayInWarsaw } from '#app/core/clock'
import ResidenceEndRule from '#app/clients/models/residence_end_rule'
import ResidenceEndRuleChange from '#app/clients/models/residence_end_rule_change'
import { BEGINNING, readingsOf } from '#app/clients/stay/end_rules'
import { RecordChangedMeanwhile } from '#app/clients/stay/errors'
import { ruleOn } from '#app/clients/stay/read_title'

export type EndRuleChange = {
  endsOn: DateTime
  effectiveFrom: DateTime
  legalBasis: string
  version: number
}
type Trx = TransactionClientContract
const utc = (day: string) => DateTime.fromISO(day, { zone: 'utc' })

/**
 * Writes a new reading of a law: it moves the stay of all its holders. Earlier readings stay, so
 * that past days are answered as the law stood then.
 */
export async function changeEndRule(
  code: string,
  { version, ...reading }: EndRuleChange,
  staff: { id: string },
  trx: Trx
) {
  const claimed = await trx
    .from('residence_end_rules')
    .where({ code, version })
    .update({ version: version + 1 })
  if (Number([claimed].flat()[0]) === 0) {
    throw new RecordChangedMeanwhile()
  }
  const rule = await ResidenceEndRule.findOrFail(code, { client: trx })
  await keepFirstReading(rule, trx)
  const change = { ...reading, code, staffMemberId: staff.id, recordedAt: now() }
  await ResidenceEndRuleChange.create(change, { client: trx })
  await showCurrent(rule, trx)
  await recordAudit(
    {
      staffMemberId: staff.id,
      action: 'end_rule.changed',
      subjectType: 'end_rule',
      subjectId: code,
    },
    trx
  )
}

/** What the rule said before anybody changed it here counts from the beginning. */
async function keepFirstReading(rule: ResidenceEndRule, trx: Trx) {
  const known = await ResidenceEndRuleChange.query({ client: trx }).where('code', rule.code).first()
  if (!known) {
    const { code, endsOn, legalBasis } = rule
    const first = { code, endsOn, legalBasis, effectiveFrom: utc(BEGINNING), recordedAt: now() }
    await ResidenceEndRuleChange.create(first, { client: trx })
  }
}

async function showCurrent(rule: ResidenceEndRule, trx: Trx) {
  const current = ruleOn(await readingsOf(trx), rule.code, todayInWarsaw())!
  const { endsOn, legalBasis } = current
  await rule
    .useTransaction(trx)
    .merge({ endsOn: utc(endsOn), legalBasis })
    .save()
}
