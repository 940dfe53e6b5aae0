import anyAscii from 'any-ascii'
import { scriptOf } from '#app/clients/script'

type Table = Record<string, string>

const pairs = (text: string): Table =>
  Object.fromEntries(text.split(' ').map((pair) => pair.split(':')))

/** KMU 55/2010; letters after `^` are for the beginning of a word. */
const UKRAINIAN = pairs(
  'зг:zgh а:a б:b в:v г:h ґ:g д:d е:e є:ie ж:zh з:z и:y і:i ї:i й:i к:k л:l м:m н:n о:o п:p р:r с:s ' +
    'т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ю:iu я:ia ^є:ye ^ї:yi ^й:y ^ю:yu ^я:ya'
)
/** ICAO 9303. */
const RUSSIAN = pairs(
  'а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ' +
    'ц:ts ч:ch ш:sh щ:shch ы:y ъ:ie э:e ю:iu я:ia'
)
/** Belarusian passports. */
const BELARUSIAN = pairs(
  'а:a б:b в:v г:h д:d е:e ё:io ж:zh з:z і:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ў:u ф:f ' +
    'х:kh ц:ts ч:ch ш:sh ы:y э:e ю:iu я:ia ^е:ye ^ё:yo ^ю:yu ^я:ya'
)
const GEORGIAN = pairs(
  'ა:a ბ:b გ:g დ:d ე:e ვ:v ზ:z თ:t ი:i კ:k ლ:l მ:m ნ:n ო:o პ:p ჟ:zh რ:r ს:s ტ:t უ:u ფ:p ქ:k ღ:gh ' +
    'ყ:q შ:sh ჩ:ch ც:ts ძ:dz წ:ts ჭ:ch ხ:kh ჯ:j ჰ:h'
)
const TO_UKRAINIAN = pairs(
  'shch:щ szcz:щ zgh:зг zh:ж kh:х ts:ц ch:ч sh:ш sz:ш cz:ч ie:є iu:ю ia:я yi:ї yu:ю ya:я ye:є ii:ій yi:ий a:а b:б c:ц d:д e:е f:ф g:ґ h:г ' +
    'i:і j:й k:к l:л ł:л m:м n:н o:о p:п q:к r:р s:с t:т u:у v:в w:в x:кс y:и z:з ż:ж'
)
const TO_RUSSIAN = pairs(
  'shch:щ szcz:щ zh:ж kh:х ts:ц ch:ч sh:ш sz:ш cz:ч iu:ю ia:я yu:ю ya:я ye:е yo:ё ii:ий ei:ей ai:ай a:а b:б c:ц d:д ' +
    'e:е f:ф g:г h:г i:и j:й k:к l:л ł:л m:м n:н o:о p:п q:к r:р s:с t:т u:у v:в w:в x:кс y:ы z:з ż:ж'
)
const TO_BELARUSIAN = pairs(
  'shch:шч szcz:шч zh:ж kh:х ts:ц ch:ч sh:ш sz:ш cz:ч iu:ю ia:я io:ё yu:ю ya:я ye:е au:аў ei:ей ai:ай a:а b:б c:ц ' +
    'd:д e:е f:ф g:г h:г i:і j:й k:к l:л ł:л m:м n:н o:о p:п q:к r:р s:с t:т u:у v:в w:в x:кс y:ы z:з ż:ж'
)

const LATIN_OF: Record<string, Table> = { uk: UKRAINIAN, ru: RUSSIAN, be: BELARUSIAN, ka: GEORGIAN }
const CYRILLIC_OF: Record<string, Table> = {
  uk: TO_UKRAINIAN,
  ru: TO_RUSSIAN,
  be: TO_BELARUSIAN,
}

function spell(word: string, table: Table): string {
  const parts = Object.keys(table).sort((left, right) => right.length - left.length)
  let spelt = ''
  for (let at = 0; at < word.length;) {
    const start = at === 0 ? parts.find((part) => part === `^${word[0]}`) : undefined
    const part = parts.find((one) => word.startsWith(one, at))
    spelt += start ? table[start] : part ? table[part] : word[at]
    at += start ? 1 : (part?.length ?? 1)
  }
  return spelt
}

const capital = (word: string) => word.charAt(0).toLocaleUpperCase() + word.slice(1)

const eachWord = (text: string, change: (word: string) => string) =>
  text.replace(/[\p{L}\p{M}'’ʼ]+/gu, (word) =>
    capital(change(word.toLocaleLowerCase().replace(/['’ʼьЬ]/g, '')))
  )

/** Arabic writes no short vowels: an `a` between consonants is only a first guess to correct. */
const arabicWord = (word: string) =>
  anyAscii(word)
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/([^aeiouwy])(?=[^aeiouwy])/g, '$1a')

/**
 * The same name in the other script, as the passports of that language write it; a proposal for
 * a person to correct. Null when there is nothing to propose.
 */
export function transliterate(text: string, language: string): string | null {
  const script = scriptOf(text)
  if (script === 'Latn') {
    const table = CYRILLIC_OF[language]
    return table ? eachWord(text, (word) => spell(word, table)) : null
  }
  if (script === 'Arab') {
    return text
      .split(/\s+/)
      .map((word) => capital(arabicWord(word)))
      .join(' ')
  }
  const table = script === 'Geor' ? GEORGIAN : (LATIN_OF[language] ?? UKRAINIAN)
  return script === 'Zyyy' && !/\p{L}/u.test(text)
    ? null
    : eachWord(text, (word) => (script === 'Zyyy' ? anyAscii(word) : spell(word, table)))
}
