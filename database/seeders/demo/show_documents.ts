import { DateTime } from 'luxon'
import { inTransaction } from '#app/core/transaction'
import Client from '#app/clients/models/client'
import DocumentSighting from '#app/clients/models/document_sighting'
import IdentityDocument from '#app/clients/models/identity_document'
import type { SeededRandom } from '#database/seeders/demo/seeded_random'

const SHOWN = 140

const passportNumber = (random: SeededRandom) => `FZ${random.between(100000, 999999)}`

/** Passports that people showed, most of them seen by whoever registered the person. */
export async function showDocuments(random: SeededRandom) {
  const clients = await Client.query().orderBy('id').limit(SHOWN)
  const documents = clients.map((client) => passportOf(random, client))
  await inTransaction(async (trx) => {
    const made = await IdentityDocument.createMany(documents, { client: trx })
    const seen = made.flatMap((document, index) =>
      random.chance(0.7) ? [sightingOf(document, clients[index])] : []
    )
    await DocumentSighting.createMany(seen, { client: trx })
  })
}

function passportOf(random: SeededRandom, { id, citizenship }: Client) {
  const isOld = random.chance(0.06)
  const days = isOld ? -random.between(10, 200) : random.between(100, 2800)
  const validUntil = DateTime.utc().startOf('day').plus({ days })
  const country = citizenship.length === 2 ? citizenship : null
  return {
    clientId: id,
    kind: 'passport',
    country,
    number: passportNumber(random),
    validFrom: validUntil.minus({ years: 10 }),
    validUntil,
  }
}

const sightingOf = (document: IdentityDocument, { registeredBy, createdAt }: Client) => ({
  clientId: document.clientId,
  what: 'document',
  subjectKey: document.id,
  kind: document.kind,
  number: document.number,
  validUntil: document.validUntil,
  staffMemberId: registeredBy,
  seenOn: createdAt,
})
