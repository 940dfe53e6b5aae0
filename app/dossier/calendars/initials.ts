type Named = { givenName: string; familyName: string | null }

const segmenter = new Intl.Segmenter('pl', { granularity: 'grapheme' })

const first = (word: string) => [...segmenter.segment(word)][0]?.segment.toLocaleUpperCase() ?? ''

/** `O. W.`: of the first and the last word, in the script they are written in. */
export function initials({ givenName, familyName }: Named): string {
  const words = `${givenName} ${familyName ?? ''}`.trim().split(/\s+/)
  const chosen = words.length > 1 ? [words[0], words.at(-1)!] : words
  return chosen.map((word) => `${first(word)}.`).join(' ')
}
