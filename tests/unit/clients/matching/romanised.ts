/** Small romanisers for tests, written apart from the program's own tables. */
const pairs = (text: string) =>
  new Map(text.split(' ').map((pair) => pair.split(':') as [string, string]))

const KMU = pairs(
  'а:a б:b в:v г:h ґ:g д:d е:e є:ie ж:zh з:z и:y і:i ї:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t ' +
    'у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ь: ю:iu я:ia'
)
const KMU_FIRST = pairs('є:ye ї:yi й:y ю:yu я:ya')
const POLISH = pairs(
  'а:a б:b в:w г:h ґ:g д:d е:e є:ie ж:ż з:z и:y і:i ї:ji й:j к:k л:ł м:m н:n о:o п:p р:r с:s т:t ' +
    'у:u ф:f х:ch ц:c ч:cz ш:sz щ:szcz ь: ю:iu я:ia'
)
const POLISH_FIRST = pairs('є:je ю:ju я:ja')

const spelled = (name: string, table: Map<string, string>, first: Map<string, string>) => {
  const letters = [...name.toLowerCase()]
  const latin = letters.map(
    (letter, at) => (at === 0 && first.get(letter)) || (table.get(letter) ?? letter)
  )
  return latin.join('').replace(/^./, (letter) => letter.toUpperCase())
}

/** KMU 55/2010, the Ukrainian passport. */
export const inKmu = (name: string) => spelled(name, KMU, KMU_FIRST)

/** Polish transcription, as PWN writes it. */
export const inPolish = (name: string) =>
  spelled(name, POLISH, POLISH_FIRST)
    .replace(/łi/g, 'li')
    .replace(/lia/g, 'la')
    .replace(/liu/g, 'lu')
    .replace(/ij$/, 'ij')
