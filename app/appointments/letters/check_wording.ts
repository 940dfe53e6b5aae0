import { PLACEHOLDERS, type Placeholder } from '#app/appointments/letters/letter_data'
import type { Letter } from '#app/appointments/letters/original_letter'

const BLANK = /{{\s*([^}]*?)\s*}}/g

const isKnown = (name: string): name is Placeholder => PLACEHOLDERS.includes(name as Placeholder)

/** Blanks that nothing would fill, as they were typed. */
export const unknownBlanks = ({ subject, text }: Letter): string[] => [
  ...new Set(
    [...`${subject}\n${text}`.matchAll(BLANK)]
      .map(([, name]) => name)
      .filter((name) => !isKnown(name))
  ),
]

/** Without the link nobody can change or cancel; staff are told, not stopped. */
export const lacksLink = ({ text }: Letter) =>
  ![...text.matchAll(BLANK)].some(([, name]) => name === 'link')
