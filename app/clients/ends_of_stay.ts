import db from '@adonisjs/lucid/services/db'
import type ResidenceTitle from '#app/clients/models/residence_title'

/** Titles with the day they end: their own, or the day a law sets for all. */
export async function endsOfStay(titles: ResidenceTitle[]) {
  const isByLaw = titles.some(({ endRule }) => endRule)
  const rules = isByLaw ? await db.from('residence_end_rules').select('code', 'ends_on') : []
  return titles.map((title) => {
    const rule = rules.find(({ code }) => code === title.endRule)
    const byLaw = rule && new Date(rule.ends_on).toISOString().slice(0, 10)
    return {
      kind: title.kind,
      validFrom: title.validFrom?.toISODate() ?? null,
      endsOn: byLaw ?? title.validUntil?.toISODate() ?? null,
      isByLaw: !!byLaw,
    }
  })
}
