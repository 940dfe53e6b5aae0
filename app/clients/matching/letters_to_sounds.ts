/**
 * How letters may sound, for telling spelling from another name. A sound is one letter: S sz, C cz,
 * Z ż, D dż, q dz, c ts, x ch (х), j and y as in Polish; several in one are alternatives, `-` silence.
 */
export type Sound = string
type Table = Record<string, Sound[]>

const table = (text: string): Table =>
  Object.fromEntries(
    text.split(/\s+/).flatMap((entry) => {
      const [letters, sounds] = entry.split(':')
      return letters.split(',').map((letter) => [letter, sounds.split('+').filter(Boolean)])
    })
  )

const LATIN = table(
  'a:a ą:ao+n-m ä,ə,æ:ae au:a+uv ay:a+yij b:b bh:b c:ckDs ć,č:Cc ç:Ccs ch:Cx ck:c-+k cz,tch,tsch:C d,đ,ð:d ' +
    'dh:dz dj:Dd+j- dż,dž,dzh,dż:D dz,dź:q e:e ę:e+n-m ee:e+ie- eu:e+uv f:f g:g ğ:g- gh:ghx h,ħ:h i:i ı:yi j:jZD ' +
    'k:k kh:xk l,ł:l m:m n,ñ,ń:n o,ø:o ó:ou oo:uo ou:uo+v-u ö:oe p:p ph:fp q:kg qu:k+uv- r:r rz,ř:rZ+z- ' +
    's:s ś:sS ß:s š,ş,ș:Ss sh:S sz:Ss shch,szcz,šč:S+C sch:S+Ck- t,ț,ť:t th:ts ts,tz:c tsi:ct+i u:u ü:u ' +
    'v:v w:vu x:kx+s- y:yij z:z ź:zZ ż,ž:Zz zh:Z zgh:z+hg'
)

const CYRILLIC = table(
  'а:a б:b в:v г,ғ:hg ґ:gh ѓ:g д:d дж:D дз:q е,э:e є:j-+e ё:j-+oe ж:Z з:z и:yi і:i ї:j-+i й,ј:j к,қ,ќ:k ' +
    'л:l љ:l м:m н,ң:n њ:n о:o п:p р:r с:s т:t у,ү,ұ:u ў:vu ф:f х,һ:x ц:c ч:C ћ:Cc ђ,џ:D ш:S щ:S+C ъ:iej- ' +
    'ы:y ь: ю:j-+u я:j-+a ә:ae ө:oe ця:ct+j-+a це:ct+e ці:ct+i цю:ct+j-+u цё:ct+j-+oe ць:ct'
)

const GEORGIAN = table(
  'ა:a ბ:b გ:g დ:d ე:e ვ:v ზ:z თ,ტ:t ი:i კ,ქ:k ლ:l მ:m ნ:n ო:o პ:p ჟ:Z რ:r ს:s უ:u ფ:pf ღ:ghx ყ:kq შ:S ' +
    'ჩ,ჭ:C ც,წ:c ძ:q ხ:x ჯ:D ჰ:h'
)

const ARABIC = table(
  'ا:aieou ي:ijyea و:uovw ة:a- ء:a- ئ:i- ؤ:u- ع:aoeiu- ب:b پ:p ت,ط:t ث:ts ج:DgZ چ:C ' +
    'ح:hx خ:xk د:d ذ,ض:dz ر:r ز:z ژ:Z س,ص:s ش:S ظ:zd غ:ghx ف:f ق:kg ك,ک:k گ:g ل:l م:m ن:n ه,ھ:h ـ:'
)

const SOUNDS: Table = { ...LATIN, ...CYRILLIC, ...GEORGIAN, ...ARABIC }
const longestFirst = Object.keys(SOUNDS).sort((left, right) => right.length - left.length)
const PARTS = new RegExp(`${longestFirst.join('|')}|.`, 'gsu')

const withoutMarks = (letter: string) => letter.normalize('NFD').replace(/\p{M}/gu, '')

/** Two vowels `e` stay two: `Ageev` is said `Agejev`. */
const isDoubled = (before: Sound, sound: Sound) => before[0] === sound[0] && sound[0] !== 'e'

/** The sounds of a word in small letters; doubled ones count once. */
export function soundsOf(word: string): Sound[] {
  const known = [...word].map((letter) => (SOUNDS[letter] ? letter : withoutMarks(letter))).join('')
  const sounds = (known.match(PARTS) ?? []).flatMap((part) => SOUNDS[part] ?? [])
  return sounds.filter((sound, at) => at === 0 || !isDoubled(sounds[at - 1], sound))
}
