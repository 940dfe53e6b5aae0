import { translator } from '#app/core/i18n'
import type Group from '#app/groups/models/group'
import type { Condition, ConditionCode } from '#app/groups/group_rule'
import type { Ranked } from '#app/groups/order/waiting_order'

/** Why an entry stands where it stands: `seats:reasons.<code>`. */
export type Reason = {
  code: ConditionCode | 'no_priority' | 'ticket' | 'ahead_by_rule' | 'family_too_large'
  params: Record<string, string | number>
}

export function reasonsOf(index: number, ranked: Ranked[], group: Group): Reason[] {
  const { tier, ticket, joinedOn, people } = ranked[index]
  const { terms } = group.priorities
  const overtaking = ranked.slice(0, index).filter((other) => other.ticket > ticket).length
  const isTooLarge = group.freeSeats > 0 && people.length > group.freeSeats
  return [
    ...(terms[tier]?.map(asReason) ?? noPriority(terms)),
    { code: 'ticket', params: { ticket, day: joinedOn } },
    ...counted('ahead_by_rule', overtaking),
    ...(isTooLarge
      ? [
          {
            code: 'family_too_large' as const,
            params: { people: people.length, free: group.freeSeats },
          },
        ]
      : []),
  ]
}

const noPriority = (terms: Condition[][]): Reason[] =>
  terms.length > 0 ? [{ code: 'no_priority', params: {} }] : []

const counted = (code: 'ahead_by_rule', count: number): Reason[] =>
  count > 0 ? [{ code, params: { count } }] : []

const asReason = ({ is, ...params }: Condition): Reason => ({ code: is, params })

/** The reasons as sentences, for the person and for the staff. */
export const reasonWords = (reasons: Reason[], language: string): string[] =>
  reasons.map(({ code, params }) =>
    translator(language)(`seats:reasons.${code}`, { ...params, ...dayWords(params, language) })
  )

/** `23 listopada`, unless the day is written in words already. */
function dayWords({ day }: Reason['params'], language: string) {
  const isDay = typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day)
  const format = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const
  return isDay
    ? { day: new Intl.DateTimeFormat(`${language}-u-nu-latn`, format).format(Date.parse(day)) }
    : {}
}
