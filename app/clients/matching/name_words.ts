import { scriptOf, type Script } from '#app/clients/script'
import { soundsOf, type Sound } from '#app/clients/matching/letters_to_sounds'
import type { WrittenName } from '#app/clients/matching/person_facts'

export type Field = 'given' | 'family'
export type NameWord = {
  text: string
  field: Field
  script: Script
  sounds: Sound[]
  /** A word that may be left out without a trace: a patronymic. */
  isPatronymic: boolean
  isInitial: boolean
  parts?: NameWord[]
}

const APOSTROPHES = /['’‘ʼ`´ʹʻ"“”ь]/gu
const BETWEEN = /[^\p{L}\p{M}\p{Nd}]+/u
const ARTICLES = new Set('al el as ash an ad ar ul ال'.split(' '))
const LEANING = new Set(
  'abd abdul abdel abdal abdur abder abou abu bou ben ould oul ait mac mc عبد بن أبو ابو'.split(' ')
)
const FILLERS = new Set(
  'de del la las los y da das do dos di du von der den van bin ibn bint thi văn thị van بنت'.split(
    ' '
  )
)
const SONS_AND_DAUGHTERS = new Set(
  'oglu oğlu ogly oghlu qizi qızı kizi kyzy gizi оглу оглы огли кызы кизи гызы'.split(' ')
)
const PATRONYMIC =
  /(ович|йович|евич|авіч|евіч|оўна|аўна|еўна|івна|ївна|овна|евна|ична|інічна|ovych|iovych|yovych|ovich|evich|avich|owycz|ivna|yivna|ovna|evna|auna|euna|ichna|iwna|owna|ewna)$/u

/** Arabic servants-of: `Abdelrahman`, `Abdul Rahman` and `عبد الرحمن` are `abd` with the rest. */
const ABD = /^abd[aeiou]{0,2}[lr]?(?=[a-z]{3})|^عبد\s*(?:ال)?(?=\p{L}{2})/u

const written = (word: string) => word.replace(ABD, (start) => (start[0] === 'a' ? 'abd' : 'عبد'))

const withoutArticle = (word: string) => word.replace(/^ال(?=\p{L}{2})/u, '')

const ONE_ARABIC_LETTER: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ؤ: 'و',
  ئ: 'ي',
}

export function splitWords(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLocaleLowerCase('en')
    .replace(/i\u0307/g, 'i')
    .replace(APOSTROPHES, '')
    .replace(/[أإآىیکؤئ]/gu, (letter) => ONE_ARABIC_LETTER[letter])
    .replace(/[\u0300\u0301\u064B-\u0652\u0640]/gu, '')
    .split(BETWEEN)
    .filter(Boolean)
}

/** `Ben Ali` is one word, `al` none. */
function joined(words: string[]): string[] {
  const found: string[] = []
  let leaning = ''
  words.forEach((word, at) => {
    const isLast = at === words.length - 1
    if (!isLast && ARTICLES.has(word)) return
    if (!isLast && LEANING.has(word)) leaning += word
    else {
      found.push(written(leaning + withoutArticle(word)))
      leaning = ''
    }
  })
  return found
}

function withoutFathers(words: string[]): string[] {
  return words.filter((word, at) => {
    const isMarker = SONS_AND_DAUGHTERS.has(word) && at > 1
    return !isMarker && !(at > 0 && SONS_AND_DAUGHTERS.has(words[at + 1] ?? ''))
  })
}

function asWord(text: string, field: Field, at: number): NameWord {
  return {
    text,
    field,
    script: scriptOf(text),
    sounds: soundsOf(text),
    isPatronymic: field === 'given' && at > 0 && text.length > 5 && PATRONYMIC.test(text),
    isInitial: text.length === 1,
  }
}

/** The words of a written name that tell people apart, each with the field it stood in. */
export function nameWords({ given, family }: WrittenName): NameWord[] {
  const words = (
    [
      ['given', given],
      ['family', family ?? ''],
    ] as const
  ).flatMap(([field, text]) =>
    withoutFathers(joined(splitWords(text))).map((word, at) => asWord(word, field, at))
  )
  const telling = words.filter(({ text }) => !FILLERS.has(text))
  return telling.length > 1 || words.length === telling.length ? telling : words
}
