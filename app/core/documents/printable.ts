import anyAscii from 'any-ascii'

/** Line ends apart, what draws nothing: control characters, and marks that override the reading order. */
const UNSEEN = /[^\P{C}\n\t\u200C-\u200F\u2066-\u2069]/gu

/**
 * The same text without what no font of ours draws: PDF/UA refuses such a page. A Georgian or
 * Chinese name appears in Latin letters rather than not at all.
 */
export function printable<Value>(value: Value, drawable: Set<number>): Value {
  if (typeof value === 'string') {
    return printableText(value, drawable) as Value
  }
  if (Array.isArray(value)) {
    return value.map((one) => printable(one, drawable)) as Value
  }
  if (value && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, printable(one, drawable)])
    ) as Value
  }
  return value
}

function printableText(text: string, drawable: Set<number>) {
  const letters = Array.from(text.normalize('NFC').replaceAll(UNSEEN, ''))
  return letters
    .map((letter) =>
      /[\s\p{Cf}]/u.test(letter) || drawable.has(letter.codePointAt(0)!) ? letter : anyAscii(letter)
    )
    .join('')
}
