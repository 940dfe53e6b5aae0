/** Terms that the law sets; days and years as the sources of domain.md say them. */
export type StayTerms = {
  visaFreeDays: number
  longestTempYears: number
  appealDays: number
  cukr: { years: number; heldDays: number; activeOn: string; from: string; until: string }
}

export const STAY_TERMS: StayTerms = {
  visaFreeDays: 90,
  longestTempYears: 3,
  appealDays: 14,
  cukr: {
    years: 3,
    heldDays: 365,
    activeOn: '2025-06-04',
    from: '2026-05-04',
    until: '2027-03-04',
  },
}
