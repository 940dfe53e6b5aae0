import ResidenceEndRule from '#app/clients/models/residence_end_rule'
import ResidenceEndRuleChange from '#app/clients/models/residence_end_rule_change'
import { BEGINNING } from '#app/clients/stay/end_rules'
import { holdersOf } from '#app/clients/stay/law_endings'

/** Every rule with how many people it moves and what it said before. */
export async function endRulesForPage() {
  const rules = await ResidenceEndRule.query().orderBy('code')
  const changes = await ResidenceEndRuleChange.query()
    .preload('recordedBy')
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
  const pages = []
  for (const { code, endsOn, legalBasis, version } of rules) {
    const history = changes.filter((change) => change.code === code).map(changeForPage)
    const holders = await countAll(code)
    pages.push({ code, endsOn: endsOn.toISODate()!, legalBasis, version, holders, history })
  }
  return pages
}

async function countAll(code: string) {
  const [{ total }] = await holdersOf(code)
    .whereNull('clients.merged_into_id')
    .countDistinct('residence_titles.client_id as total')
  return Number(total)
}

function changeForPage(change: ResidenceEndRuleChange) {
  const { id, endsOn, effectiveFrom, legalBasis, recordedBy, recordedAt } = change
  const from = effectiveFrom.toISODate()!
  return {
    id,
    endsOn: endsOn.toISODate()!,
    effectiveFrom: from === BEGINNING ? null : from,
    legalBasis,
    by: recordedBy?.fullName ?? null,
    recordedAt: recordedAt.toISO()!,
  }
}
