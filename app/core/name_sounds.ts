/**
 * What letters sound like, in one alphabet for all scripts: `a` any vowel, `x` sz, `c` cz, `j` ż,
 * `h` all of г ґ х, `t` all of т ц. Two sounds where a letter is read in two ways.
 */
type Sounds = Record<string, string | readonly string[]>

const spread = (table: string): Sounds =>
  Object.fromEntries(
    table.split(' ').flatMap((entry) => {
      const [letters, sound] = entry.split(':')
      return letters.split(',').map((letter) => [letter, sound])
    })
  )

const cyrillic = spread(
  'а,е,ё,и,і,ї,о,у,ы,э,ю,я,є,ә,ө,ү,ұ:a й,ь,ъ,ј:- б:b в,ў:v г,ґ,х,һ,ғ,ѓ:h д,дз:d ж,дж,џ,ђ:j ' +
    'з:z к,қ,ќ:k л,љ:l м:m н,њ,ң:n п:p р:r с:s т,ц:t ф:f ч,ћ:c ш:x щ:xc'
)

const georgian = spread(
  'ა,ე,ი,ო,უ:a ბ:b გ,ღ,ხ,ჰ:h დ,ძ:d ვ:v ზ:z თ,ტ,ც,წ:t კ,ქ,ყ:k ლ:l მ:m ნ:n პ,ფ:p ჟ,ჯ:j რ:r ს:s ' +
    'შ:x ჩ,ჭ:c'
)

const arabic: Sounds = {
  ...spread(
    'ا,آ,أ,إ,ى,ي,ی,ئ,ؤ:a ء,ع,ة,ـ:- ب:b ت,ط,ث:t ج,ژ:j ح,خ,غ,ه,گ,ھ:h د,ذ,ض:d ر:r ز,ظ:z س,ص:s ش:x ' +
      'ف:f ق,ك,ک:k ل:l م:m ن:n پ:p چ:c'
  ),
  و: ['a', 'v'],
}

const latin: Sounds = {
  ...spread(
    'a,e,i,o,u,y,ı,ə,æ,ø:a b:b d,dz,dź,dh,đ,ð:d f,ph:f g,gh,kh,h,ğ:h k,q,qu,ck:k l,ł:l m:m n:n p:p ' +
      'r:r s,ś,ß:s t,ts,tz,ć,th:t v,w:v x:ks z,ź:z zgh:zh zh,ż,ž,dzh,dż,dj:j sh,sz,š,ş,ș,sch:x ' +
      'cz,č,ç,tch,tsch:c shch,szcz,šč:xc'
  ),
  ch: ['c', 'h'],
  j: ['-', 'j'],
  c: ['t', 'k'],
}

export const SOUNDS: Sounds = { ...latin, ...cyrillic, ...georgian, ...arabic }

const longestFirst = Object.keys(SOUNDS).sort((left, right) => right.length - left.length)

export const LETTERS = new RegExp(`${longestFirst.join('|')}`, 'gu')
