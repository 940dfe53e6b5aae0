import type { FamilyTooLarge, GroupRule } from '#app/groups/group_rule'

/** The priority rule of a waiting list as the form asks for it. */
export type Priority = {
  /** At most so many months in Poland, and at most this level: both of one person. */
  months: number | null
  level: string | null
  household: boolean
  minor: boolean
  familyTooLarge: FamilyTooLarge
  offerHours: number
}

type Answered = Omit<Priority, 'months' | 'level'> & Partial<Pick<Priority, 'months' | 'level'>>

export function ruleOf(priority: Answered): GroupRule {
  const { months, level, household, minor, familyTooLarge, offerHours } = priority
  const newcomers: GroupRule['terms'][number] = [
    ...(months ? [{ is: 'in_poland_at_most' as const, months }] : []),
    ...(level ? [{ is: 'level_at_most' as const, level }] : []),
  ]
  const terms: GroupRule['terms'] = [
    ...(newcomers.length > 0 ? [newcomers] : []),
    ...(household ? [[{ is: 'household_in_group' as const }]] : []),
    ...(minor ? [[{ is: 'minor_with_guardian' as const }]] : []),
  ]
  return { terms, familyTooLarge, offerHours }
}

/** What the form shows of a rule. */
export function priorityOf({ terms, familyTooLarge, offerHours }: GroupRule): Priority {
  const conditions = terms.flat()
  const settled = conditions.find((one) => one.is === 'in_poland_at_most')
  const levelled = conditions.find((one) => one.is === 'level_at_most')
  const has = (code: string) => conditions.some(({ is }) => is === code)
  return {
    months: settled?.months ?? null,
    level: levelled?.level ?? null,
    household: has('household_in_group'),
    minor: has('minor_with_guardian'),
    familyTooLarge,
    offerHours,
  }
}

/** The rule of a course as its group keeps it: who is first, and how many absences lead to a task. */
export const courseRule = (form: { priority: Answered; absenceLimit?: number | null }) =>
  JSON.stringify({ ...ruleOf(form.priority), absenceLimit: form.absenceLimit ?? null })
