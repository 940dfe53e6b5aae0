import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { translator } from '#app/core/i18n'
import type { PublicLanguage } from '#app/core/languages'
import { enrolmentLink, seatOfferLink } from '#app/groups/enrolment_token'
import { writeToThese } from '#app/groups/letters/write_to_enrolled'
import type { GroupLetter } from '#app/groups/letters/group_letter'
import type Group from '#app/groups/models/group'
import type SeatOffer from '#app/groups/models/seat_offer'
import { peopleOfEntry } from '#app/groups/people_of_entry'

/** What is written about a seat. */
export const SEAT_LETTERS = ['enrolled', 'on_list', 'offered'] as const
export type SeatLetter = (typeof SEAT_LETTERS)[number]

type About = { entry: string; group: Group; offer?: SeatOffer }

/** Tells the people of one entry; how many messages were queued. */
export async function writeToEntry(
  kind: SeatLetter,
  about: About,
  trx: TransactionClientContract
): Promise<number> {
  const people = await peopleOfEntry(about.entry, trx)
  return writeToThese(about.group, people, letterOf(kind, about), trx)
}

function letterOf(kind: SeatLetter, { entry, group, offer }: About): GroupLetter {
  return {
    kind: `seat_${kind}`,
    subjectType: offer ? 'seat_offer' : 'enrolment_entry',
    subjectId: offer?.id ?? entry,
    haste: offer ? 'answer' : 'calm',
    words: (language) => wordsOf(kind, group.name, linkOf(language, entry, offer), language),
  }
}

const linkOf = (language: PublicLanguage, entry: string, offer?: SeatOffer) =>
  offer ? seatOfferLink(offer.id, language) : enrolmentLink(entry, language)

/** Of the group a letter says the name, which is public; never why somebody is in it. */
function wordsOf(kind: SeatLetter, group: string, link: string, language: PublicLanguage) {
  const t = translator(language)
  return {
    subject: t(`seats:letters.${kind}.subject`, { group }),
    lines: [
      t(`seats:letters.${kind}.lead`, { group }),
      t(`seats:letters.${kind}.more`),
      '',
      t(`seats:letters.${kind}.link`),
      link,
    ],
    sms: t(`seats:letters.${kind}.sms`, { group, link }),
  }
}
