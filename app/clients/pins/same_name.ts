import { alignWords } from '#app/clients/matching/align_words'
import type { WordRelation } from '#app/clients/matching/compare_words'
import { nameWords } from '#app/clients/matching/name_words'

export type Written = { given: string; family: string | null }

const SAME: WordRelation[] = ['identical', 'sound', 'form']

/**
 * Whether two names are one person's, in whatever letters: each word of the shorter stands in the
 * longer. `Olena` is `Олена Коваленко`; `Oleh Kovalenko` is somebody else.
 */
export function isSameName(left: Written, right: Written): boolean {
  const name = (written: Written) => nameWords({ ...written, kind: 'current' })
  const { pairs, onlyLeft, onlyRight } = alignWords(name(left), name(right))
  const isWhole = onlyLeft.length === 0 || onlyRight.length === 0
  return pairs.length > 0 && isWhole && pairs.every(({ relation }) => SAME.includes(relation))
}
