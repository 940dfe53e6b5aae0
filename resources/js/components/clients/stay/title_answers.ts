import type { StayTitle } from '~/components/clients/stay/stay_types'

const DAYS = [
  'validFrom',
  'validUntil',
  'endedOn',
  'filedOn',
  'decidedOn',
  'appealedOn',
  'appealDecidedOn',
] as const

export type TitleAnswers = Record<(typeof DAYS)[number], string> & {
  kind: string
  endRule: string
  appliedFor: string
  decision: string
  documentNumber?: string
}

/** What the panel begins with: a title of the record, or temporary protection by law. */
export function titleAnswers(title: StayTitle | null, maySeeSensitive: boolean): TitleAnswers {
  const days = Object.fromEntries(DAYS.map((day) => [day, title?.[day] ?? '']))
  return {
    ...(days as Record<(typeof DAYS)[number], string>),
    kind: title?.kind ?? 'TEMP',
    endRule: title?.endRule ?? '',
    appliedFor: title?.appliedFor ?? '',
    decision: title?.decision ?? '',
    ...(maySeeSensitive ? { documentNumber: title?.documentNumber ?? '' } : {}),
  }
}
