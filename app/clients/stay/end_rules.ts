import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import ResidenceEndRule from '#app/clients/models/residence_end_rule'
import ResidenceEndRuleChange from '#app/clients/models/residence_end_rule_change'
import type { EndRule } from '#app/clients/stay/stay_facts'

export const BEGINNING = '1900-01-01'

/** All readings of all laws that end a stay; of two for the same day the one recorded last. */
export async function endRules(): Promise<EndRule[]> {
  const readings = await readingsOf()
  const known = new Set(readings.map(({ code }) => code))
  const current = await ResidenceEndRule.query().orderBy('code')
  const unchanged = current.filter(({ code }) => !known.has(code))
  return [...readings, ...unchanged.map((rule) => ({ ...wordsOf(rule), effectiveFrom: BEGINNING }))]
}

/** What was written down about each law, one reading for each day it began to count. */
export async function readingsOf(client?: QueryClientContract): Promise<EndRule[]> {
  const changes = await ResidenceEndRuleChange.query({ client })
    .orderBy('recorded_at')
    .orderBy('id')
  const readings = changes.map((change) => ({
    ...wordsOf(change),
    effectiveFrom: dayOf(change.effectiveFrom),
  }))
  return [...new Map(readings.map((rule) => [rule.code + rule.effectiveFrom, rule])).values()]
}

const dayOf = (date: ResidenceEndRule['endsOn']) => date.toISODate()!

const wordsOf = ({ code, endsOn, legalBasis }: ResidenceEndRule | ResidenceEndRuleChange) => ({
  code,
  endsOn: dayOf(endsOn),
  legalBasis,
})
