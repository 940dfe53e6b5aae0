import { todayInWarsaw } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import StaffMember from '#app/identity/models/staff_member'
import { recordInquiry } from '#app/clients/inquiries/record_inquiry'
import Client from '#app/clients/models/client'
import { breakGlass } from '#app/clients/notes/break_glass'
import type { NoteLevel } from '#app/clients/notes/note_level'
import { writeNote } from '#app/clients/notes/write_note'
import { openClient } from '#app/clients/open_client'

const WORDS: [author: string, level: NoteLevel, subject: string, body: string][] = [
  [
    'adviser',
    'normal',
    'Kontakt',
    'Najłatwiej zastać ją po 15:00. Woli wiadomości głosowe niż pisane, po ukraińsku.',
  ],
  [
    'adviser',
    'restricted',
    'Zdrowie',
    'Leczy się przewlekle, musi jeść o stałych porach. Nie umawiać na wczesny ranek.',
  ],
  [
    'lawyer',
    'secrecy',
    'Sprawa w sądzie pracy',
    'Pozew o zaległe wynagrodzenie złożony. Druga strona proponuje ugodę, decyzja do piątku.',
  ],
  [
    'psychologist',
    'secrecy',
    'Trzecie spotkanie',
    'Lepiej sypia. Umówione następne spotkanie, bez obecności rodziny.',
  ],
]

async function account(login: string) {
  const email = `${login}@mci.test`
  return StaffMember.query()
    .where('email', email)
    .preload('roles')
    .preload('branches')
    .firstOrFail()
}

const newestOf = (branchId: number) =>
  Client.query().where('branch_id', branchId).orderBy('created_at', 'desc').limit(4)

async function askAbout(client: Client | null) {
  const reception = await account('reception')
  const inquiry = {
    askedOn: todayInWarsaw(),
    channel: 'in_person' as const,
    askerKind: 'police' as const,
    asker: 'sierż. Adam Nowak, Komisariat Policji IV w Krakowie',
    person: client ? null : 'mężczyzna, ok. 40 lat, z Gruzji',
    question: 'Czy ta osoba bywa w Centrum i kiedy była ostatnio.',
    outcome: 'handed_over' as const,
    answer: 'Podano adres inspektora ochrony danych, niczego nie potwierdzono.',
  }
  await inTransaction((trx) => recordInquiry(inquiry, client, reception, trx))
}

/** Notes of each level, glass broken once, another branch's client opened, two inquiries. */
export async function writeNotes() {
  const adviser = await account('adviser')
  const clients = await newestOf(adviser.branches[0].id)
  for (const client of clients) {
    for (const [login, level, subject, body] of WORDS) {
      const author = await account(login)
      await inTransaction((trx) => writeNote(client, { level, subject, body }, author, trx))
    }
  }
  const reason = 'Klientka zasłabła w poczekalni, ratownik pyta o choroby przewlekłe'
  await breakGlass(clients[0], reason, await account('coordinator'))
  const other = await account('adviser2')
  await openClient(clients[1], 'Klient przyszedł do Tarnowa z pismem z urzędu', other)
  await askAbout(clients[0])
  await askAbout(null)
}
