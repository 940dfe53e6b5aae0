import { blindIndex } from '#app/core/blind_index'
import { normaliseDocument } from '#app/clients/pesel'

/** What `identity_documents.number_index` holds for a number, however it was typed. */
export const identityDocumentIndex = (number: string) =>
  blindIndex('identity_documents.number', normaliseDocument(number))
