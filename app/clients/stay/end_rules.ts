import ResidenceEndRule from '#app/clients/models/residence_end_rule'
import ResidenceEndRuleChange from '#app/clients/models/residence_end_rule_change'
import type { EndRule } from '#app/clients/stay/stay_facts'

export const BEGINNING = '1900-01-01'

/** All readings of all laws that end a stay; of two for the same day the one recorded last. */
export async function endRules(): Promise<EndRule[]> {
  const changes = await ResidenceEndRuleChange.query().orderBy('recorded_at').orderBy('id')
  const current = await ResidenceEndRule.query().orderBy('code')
  const known = new Set(changes.map(({ code }) => code))
  const unchanged = current.filter(({ code }) => !known.has(code))
  const readings = [
    ...changes.map((change) => ({
      ...wordsOf(change),
      effectiveFrom: dayOf(change.effectiveFrom),
    })),
    ...unchanged.map((rule) => ({ ...wordsOf(rule), effectiveFrom: BEGINNING })),
  ]
  return [...new Map(readings.map((rule) => [rule.code + rule.effectiveFrom, rule])).values()]
}

const dayOf = (date: ResidenceEndRule['endsOn']) => date.toISODate()!

const wordsOf = ({ code, endsOn, legalBasis }: ResidenceEndRule | ResidenceEndRuleChange) => ({
  code,
  endsOn: dayOf(endsOn),
  legalBasis,
})
