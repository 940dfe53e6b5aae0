import { translator } from '#app/core/i18n'

/** The pictures of `resources/documents/marks.typ`, in the order that funds ask for. */
const MARKS = ['centre', 'poland', 'eu'] as const

/** The row of marks of a paper: the Centre, the Republic, the fund in its own words. */
export function rowOfMarks(fund: string | null) {
  const t = translator('pl')
  const paid = fund === 'FAMI' ? 'cofunded' : 'funded'
  const words = { centre: 'centre', poland: 'poland', eu: `eu_${paid}` }
  return MARKS.map((mark) => ({ mark, words: t(`documents:marks.${words[mark]}`) }))
}
