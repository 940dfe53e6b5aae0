import type Group from '#app/groups/models/group'
import type { Condition, ConditionCode } from '#app/groups/group_rule'

/** What a sign-up asks beside who it is, and for which condition of the rule. */
export type Questions = {
  isLevelAsked: boolean
  /** Up to which level people come first; null when the level only finds a group that suits. */
  levelFirst: string | null
  /** For how many months in Poland people come first; null when nobody asks. */
  monthsFirst: number | null
  areMinorsAsked: boolean
}

type Of<Code extends ConditionCode> = Extract<Condition, { is: Code }>

/** Only what the rule of this group looks at; of a course also the level. */
export function questionsOf({ kind, priorities: { terms } }: Group): Questions {
  const conditions = terms.flat()
  const find = <Code extends ConditionCode>(code: Code) =>
    conditions.find((one): one is Of<Code> => one.is === code)
  const level = find('level_at_most')
  return {
    isLevelAsked: kind === 'course' || !!level,
    levelFirst: level?.level ?? null,
    monthsFirst: find('in_poland_at_most')?.months ?? null,
    areMinorsAsked: !!find('minor_with_guardian'),
  }
}

export const asksAnything = ({ isLevelAsked, monthsFirst, areMinorsAsked }: Questions) =>
  isLevelAsked || monthsFirst !== null || areMinorsAsked
