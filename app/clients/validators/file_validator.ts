import vine from '@vinejs/vine'
import { FILE_KINDS, FILE_NEEDS, REMOVAL_CAUSES } from '#app/clients/files/file_vocabulary'

/** A copy of a document is kept only for a service that needs it. */
export const fileValidator = vine.create({
  kind: vine.enum(FILE_KINDS),
  neededFor: vine.enum(FILE_NEEDS).optional().requiredWhen('kind', '=', 'document_copy'),
  note: vine.string().trim().maxLength(500).nullable().optional(),
})

export const removalValidator = vine.create({ cause: vine.enum(REMOVAL_CAUSES) })
