import app from '@adonisjs/core/services/app'
import { readFileSync } from 'node:fs'
import type { ResidenceKind } from '#app/clients/residence_kind'
import { DECISIONS, type EndRule, type StayTitle } from '#app/clients/stay/stay_facts'

/** Temporary protection was prolonged; a law lapsed for three months; another was cut short. */
export const LAWS: EndRule[] = [
  { code: 'UKR', effectiveFrom: '2022-02-24', endsOn: '2026-03-04', legalBasis: 'first' },
  { code: 'UKR', effectiveFrom: '2026-03-05', endsOn: '2027-03-04', legalBasis: 'second' },
  { code: 'LAPSED', effectiveFrom: '2024-01-01', endsOn: '2026-03-04', legalBasis: 'first' },
  { code: 'LAPSED', effectiveFrom: '2026-06-01', endsOn: '2027-03-04', legalBasis: 'again' },
  { code: 'CUT', effectiveFrom: '2024-01-01', endsOn: '2027-12-31', legalBasis: 'long' },
  { code: 'CUT', effectiveFrom: '2026-10-01', endsOn: '2026-09-15', legalBasis: 'cut' },
]

/** `TEMP 2024-05-10..2026-05-09 ended 2025-09-30`, `PENDING filed 2026-05-09 refused 2026-08-20` */
export function titleFrom(words: string): StayTitle {
  const after = (word: string) => words.match(new RegExp(` ${word} (\\S+)`))?.[1] ?? null
  const [, from, until] = words.match(/(\S*)\.\.(\S*)/) ?? []
  const decision = DECISIONS.find((one) => after(one)) ?? null
  return {
    id: words,
    kind: words.split(' ')[0] as ResidenceKind,
    validFrom: from || null,
    validUntil: until || null,
    endRule: after('law'),
    endedOn: after('ended'),
    appliedFor: after('for') as ResidenceKind | null,
    filedOn: after('filed'),
    decision,
    decidedOn: decision && after(decision),
    appealedOn: after('appealed'),
    appealDecidedOn: after('appeal_decided'),
    recordedOn: after('recorded'),
  }
}

export const titlesFrom = (record: string) =>
  record === '–' ? [] : record.split('; ').map((words) => titleFrom(words))

/** The table of awkward histories, one a line. */
export const histories = () =>
  readFileSync(app.makePath('tests/fixtures/stay_histories.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([day, legal, because, endsOn, record, sentence]) => ({
      day,
      expected: { isLegal: legal, because, endsOn: endsOn === '–' ? null : endsOn },
      titles: titlesFrom(record),
      sentence,
    }))
