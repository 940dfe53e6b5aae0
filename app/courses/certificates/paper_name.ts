import type Participant from '#app/clients/models/participant'
import { scriptOf } from '#app/clients/script'
import { transliterate } from '#app/clients/transliterate'

const ORDER = ['passport', 'current', 'other_script']

const fullNames = ({ knownAs, displayName }: Participant) => {
  const names = ORDER.flatMap((kind) => knownAs?.names.filter((name) => name.kind === kind) ?? [])
  return [...names.map((name) => name.full), displayName]
}

/**
 * The name as a paper prints it: in Latin letters, as the passport has it if that is known.
 * `isGuessed` when it was only spelt over from another script: somebody should look at a document.
 */
export function paperName(participant: Participant): { name: string; isGuessed: boolean } {
  const names = fullNames(participant)
  const latin = names.find((name) => scriptOf(name) === 'Latn')
  if (latin) {
    return { name: latin, isGuessed: false }
  }
  const name = transliterate(names[0], participant.language) ?? names[0]
  return { name, isGuessed: true }
}
