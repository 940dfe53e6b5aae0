import { earliest, plusDays } from '#app/clients/stay/day'
import type { StayTitle } from '#app/clients/stay/stay_facts'
import { doubtful, refusing, sure, together, type Reading } from '#app/clients/stay/stay_span'
import type { StayTerms } from '#app/clients/stay/stay_terms'

export const isApplication = ({ kind }: Pick<StayTitle, 'kind'>) =>
  kind === 'PENDING' || kind === 'ASYLUM_SEEKER'

/** The day it was filed; who asks for protection is an applicant from the day of the certificate. */
export const filingDay = ({ kind, filedOn, validFrom }: StayTitle) =>
  filedOn ?? (kind === 'ASYLUM_SEEKER' ? validFrom : null)

const isAgainst = ({ decision }: StayTitle) => decision === 'refused' || decision === 'discontinued'

const isAppealInTime = (title: StayTitle, { appealDays }: StayTerms) =>
  isAgainst(title) &&
  title.appealedOn !== null &&
  title.appealedOn <= plusDays(title.decidedOn!, appealDays)

/** The last day of the procedure; null while it goes on. */
export function lastDayOf(title: StayTitle, terms: StayTerms): string | null {
  const { decidedOn, appealDecidedOn, endedOn } = title
  const decided = decidedOn && isAppealInTime(title, terms) ? appealDecidedOn : decidedOn
  return earliest([decided, endedOn])
}

/**
 * What an application says about all days. `legalWhenFiled` is the answer for the day of filing:
 * only whoever was staying legally then goes on staying legally.
 */
export function readApplication(
  title: StayTitle,
  legalWhenFiled: 'yes' | 'no' | 'unknown',
  others: readonly StayTitle[],
  terms: StayTerms
): Reading {
  const filed = filingDay(title)
  const to = lastDayOf(title, terms)
  if (!filed) {
    return doubtful(title, 'filing_day_missing', null, to)
  }
  if (title.decision && !title.decidedOn) {
    return doubtful(title, 'no_dates', filed)
  }
  const isInTime = title.kind === 'ASYLUM_SEEKER' || legalWhenFiled === 'yes'
  if (isInTime) {
    return together(inTime(title, filed, to), afterwards(title, filed, others, terms))
  }
  return legalWhenFiled === 'no'
    ? refusing(title, 'late_application', filed, to)
    : doubtful(title, 'filing_unclear', filed, to)
}

function inTime(title: StayTitle, filed: string, to: string | null): Reading {
  const { kind, validUntil } = title
  const proofEnds = kind === 'ASYLUM_SEEKER' && validUntil && (!to || validUntil < to)
  return proofEnds
    ? together(
        sure({ title, by: 'application', from: filed, to: validUntil }),
        doubtful(title, 'proof_ended', plusDays(validUntil, 1), to)
      )
    : sure({ title, by: 'application', from: filed, to })
}

/** After a grant whose card nobody wrote down, and while an appeal is still possible. */
function afterwards(
  title: StayTitle,
  filed: string,
  others: readonly StayTitle[],
  terms: StayTerms
): Reading {
  const { decision, decidedOn, appealedOn } = title
  if (!decidedOn) {
    return sure()
  }
  const next = plusDays(decidedOn, 1)
  if (decision === 'granted') {
    const isRecorded = others.some(
      (other) => !isApplication(other) && other.validFrom && other.validFrom >= filed
    )
    return isRecorded ? sure() : doubtful(title, 'granted', next)
  }
  return isAgainst(title) && !appealedOn
    ? doubtful(title, 'appeal_period', next, plusDays(decidedOn, terms.appealDays))
    : sure()
}
