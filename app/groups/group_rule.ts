/** What somebody must fulfil to be ahead of others; the months count on the day of joining the list. */
export type Condition =
  | { is: 'in_poland_at_most'; months: number }
  | { is: 'level_at_most'; level: string }
  | { is: 'household_in_group' }
  | { is: 'minor_with_guardian' }
export type ConditionCode = Condition['is']

export const CONDITION_CODES = [
  'in_poland_at_most',
  'level_at_most',
  'household_in_group',
  'minor_with_guardian',
] as const satisfies readonly ConditionCode[]

export const FAMILY_TOO_LARGE = ['wait', 'pass_over'] as const
export type FamilyTooLarge = (typeof FAMILY_TOO_LARGE)[number]

/**
 * Who gets a freed seat first. An entry stands where the first term stands of which one of its people
 * fulfils every condition; below all terms come the others; within one term the ticket decides.
 */
export type GroupRule = {
  terms: Condition[][]
  /** A family larger than the free seats: everybody behind it waits, or it is passed over for now. */
  familyTooLarge: FamilyTooLarge
  /** How many opening hours of the branch an offer runs. */
  offerHours: number
  /** So many unexcused absences make a colleague decide; null: none do, left out: as usual. */
  absenceLimit?: number | null
}

export const PLAIN_RULE: GroupRule = { terms: [], familyTooLarge: 'wait', offerHours: 16 }

/** The rule that the Centre's Polish groups begin with. */
export const USUAL_RULE: GroupRule = {
  terms: [
    [
      { is: 'in_poland_at_most', months: 6 },
      { is: 'level_at_most', level: 'A1' },
    ],
    [{ is: 'household_in_group' }],
    [{ is: 'minor_with_guardian' }],
  ],
  familyTooLarge: 'wait',
  offerHours: 16,
}

export const ruleText = (rule: GroupRule) => JSON.stringify(rule)
export const readRule = (text: string): GroupRule => ({ ...PLAIN_RULE, ...JSON.parse(text) })
