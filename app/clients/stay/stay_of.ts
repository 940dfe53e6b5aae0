import type { DateTime } from 'luxon'
import { todayInWarsaw, ZONE } from '#app/core/clock'
import type ResidenceTitle from '#app/clients/models/residence_title'
import type { ResidenceKind } from '#app/clients/residence_kind'
import { endRules } from '#app/clients/stay/end_rules'
import type { Decision, EndRule, StayTitle } from '#app/clients/stay/stay_facts'
import { stayOn, type StayAnswer } from '#app/clients/stay/stay_on'

const day = (date: DateTime | null | undefined) => date?.toISODate() ?? null

/** A row of the record as the question about stay takes it. */
export const stayTitleOf = (title: ResidenceTitle): StayTitle => ({
  id: title.id,
  kind: title.kind as ResidenceKind,
  validFrom: day(title.validFrom),
  validUntil: day(title.validUntil),
  endRule: title.endRule ?? null,
  endedOn: day(title.endedOn),
  appliedFor: (title.appliedFor ?? null) as ResidenceKind | null,
  filedOn: day(title.filedOn),
  decidedOn: day(title.decidedOn),
  decision: (title.decision ?? null) as Decision | null,
  appealedOn: day(title.appealedOn),
  appealDecidedOn: day(title.appealDecidedOn),
  recordedOn: day(title.createdAt?.setZone(ZONE)),
})

/** What held for a person on a day, today unless another is asked for. */
export async function stayOf(
  titles: ResidenceTitle[],
  on: string = todayInWarsaw(),
  rules?: EndRule[]
): Promise<StayAnswer> {
  const isByLaw = titles.some(({ endRule }) => endRule)
  return stayOn(titles.map(stayTitleOf), rules ?? (isByLaw ? await endRules() : []), on)
}
