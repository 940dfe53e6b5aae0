import { todayInWarsaw } from '#app/core/clock'
import type ResidenceTitle from '#app/clients/models/residence_title'
import { earliest } from '#app/clients/stay/day'
import { endRules } from '#app/clients/stay/end_rules'
import { ruleOn } from '#app/clients/stay/read_title'
import type { EndRule } from '#app/clients/stay/stay_facts'
import { stayTitleOf } from '#app/clients/stay/stay_of'

/** Titles with the day they end: their own, or the day a law sets for all. */
export async function endsOfStay(titles: ResidenceTitle[], known?: EndRule[]) {
  const isByLaw = titles.some(({ endRule }) => endRule)
  const rules = known ?? (isByLaw ? await endRules() : [])
  return titles.map((title) => {
    const { kind, validFrom, validUntil, endRule, endedOn } = stayTitleOf(title)
    const rule = endRule ? ruleOn(rules, endRule, todayInWarsaw()) : undefined
    const endsOn = earliest([rule?.endsOn ?? validUntil, endedOn])
    return { kind, validFrom, endsOn, isByLaw: !!rule && endsOn === rule.endsOn }
  })
}
