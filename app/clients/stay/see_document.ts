import { DateTime } from 'luxon'
import { isDuplicate } from '#app/core/database_error'
import { todayInWarsaw } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import type Client from '#app/clients/models/client'
import DocumentSighting from '#app/clients/models/document_sighting'
import IdentityDocument from '#app/clients/models/identity_document'
import ResidenceTitle from '#app/clients/models/residence_title'
import { recordChange } from '#app/clients/stay/record_change'

export const SEEN_THINGS = ['title', 'document', 'pesel'] as const
export type SeenThing = (typeof SEEN_THINGS)[number]

/**
 * Notes that a colleague saw a paper today: what it was, its number and validity. Twice on one day
 * is one note.
 */
export async function seeDocument(
  client: Client,
  what: SeenThing,
  subjectId: string | null,
  staff: { id: string }
) {
  const seen = await whatIsSeen(client, what, subjectId)
  const seenOn = DateTime.fromISO(todayInWarsaw(), { zone: 'utc' })
  const note = { ...seen, what, clientId: client.id, staffMemberId: staff.id, seenOn }
  try {
    await inTransaction(async (trx) => {
      await DocumentSighting.create(note, { client: trx })
      const change = { action: 'document.seen', subjectId: seen.subjectKey, client, staff } as const
      await recordChange(change, trx)
    })
  } catch (error) {
    if (!isDuplicate(error)) {
      throw error
    }
  }
}

/** The paper as it is recorded now; the PESEL is filed under the person. */
async function whatIsSeen(client: Client, what: SeenThing, id: string | null) {
  if (what === 'pesel') {
    return { subjectKey: client.id, kind: 'pesel', number: client.pesel, validUntil: null }
  }
  if (what === 'title') {
    const title = await ResidenceTitle.query().where({ id, clientId: client.id }).firstOrFail()
    const { kind, documentNumber: number, validUntil } = title
    return { subjectKey: title.id, kind, number, validUntil }
  }
  const document = await IdentityDocument.query().where({ id, clientId: client.id }).firstOrFail()
  const { kind, number, validUntil } = document
  return { subjectKey: document.id, kind, number, validUntil }
}
