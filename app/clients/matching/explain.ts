import type { BirthRelation } from '#app/clients/matching/compare_births'
import type { Marks } from '#app/clients/matching/compare_marks'
import type { NameMatch } from '#app/clients/matching/compare_names'
import { MATCH_REASONS, type MatchReason } from '#app/clients/matching/match_reason'

const OF_BIRTH: Record<BirthRelation, MatchReason> = {
  same: 'same_birth_date',
  swapped: 'birth_day_and_month_swapped',
  slip: 'birth_date_slip',
  same_year: 'same_birth_year',
  unknown: 'birth_not_known',
  other: 'other_birth_date',
  generation: 'births_a_generation_apart',
}

type Told = [MatchReason, boolean][]

function ofName({ agreement, pairs, leftOut, hasOtherPatronymic }: NameMatch): Told {
  const isSure = agreement === 'full' || agreement === 'nearly'
  const has = (relation: string) => pairs.some((pair) => pair.relation === relation)
  const isOtherScript = pairs.some(({ left, right }) => left.script !== right.script)
  const isSwapped = pairs.length > 1 && pairs.every(({ left, right }) => left.field !== right.field)
  return [
    ['same_name', isSure && pairs.every(({ relation }) => relation === 'identical')],
    ['name_in_other_script', isSure && isOtherScript],
    ['name_spelled_otherwise', isSure && !isOtherScript && has('sound')],
    ['fields_swapped', isSure && isSwapped],
    ['given_in_other_language', has('form')],
    ['given_short_form', has('short')],
    ['given_initial', has('initial')],
    ['family_other_ending', has('ending')],
    ['part_of_name_left_out', isSure && leftOut.length > 0],
    ['slip_in_name', has('slip') || has('unclear')],
    ['same_given', agreement === 'given'],
    ['same_family', agreement === 'family'],
    ['other_given', agreement === 'family' || agreement === 'none'],
    ['other_family', agreement === 'given' || agreement === 'none'],
    ['other_patronymic', hasOtherPatronymic],
  ]
}

const ofMarks = (marks: Marks): Told => [
  ['same_pesel', marks.pesel === 'same'],
  ['other_pesel', marks.pesel === 'other'],
  ['same_document', marks.isDocumentSame],
  ['same_contact', marks.isContactSame],
  ['same_household', marks.isHouseholdSame],
  ['other_sex', marks.isSexOther],
]

/** The reasons in the order they are read: what agrees, then what does not. */
export function explain(name: NameMatch, birth: BirthRelation, marks: Marks): MatchReason[] {
  const told: Told = [
    ...(name.isKnown ? ofName(name) : []),
    ...ofMarks(marks),
    [OF_BIRTH[birth], true],
  ]
  const found = told.filter(([, holds]) => holds).map(([reason]) => reason)
  return MATCH_REASONS.filter((reason) => found.includes(reason))
}
