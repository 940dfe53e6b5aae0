import { beforeSave } from '@adonisjs/lucid/orm'
import { compose } from '@adonisjs/core/helpers'
import { IdentityDocumentSchema } from '#database/schema'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'
import { identityDocumentIndex } from '#app/clients/stay/document_index'

/** A passport, card or certificate somebody has; read off, not copied. */
export default class IdentityDocument extends compose(IdentityDocumentSchema, withRecordId) {
  static table = 'identity_documents'

  @encrypted()
  declare number: string | null

  @beforeSave()
  static index(document: IdentityDocument) {
    if (document.$dirty.number !== undefined) {
      document.numberIndex = document.number ? identityDocumentIndex(document.number) : null
    }
  }
}
