import { beforeSave } from '@adonisjs/lucid/orm'
import { compose } from '@adonisjs/core/helpers'
import { ResidenceTitleSchema } from '#database/schema'
import { blindIndex } from '#app/core/blind_index'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'
import { normaliseDocument } from '#app/clients/pesel'

export default class ResidenceTitle extends compose(ResidenceTitleSchema, withRecordId) {
  static table = 'residence_titles'

  @encrypted()
  declare documentNumber: string | null

  @beforeSave()
  static index(title: ResidenceTitle) {
    if (title.$dirty.documentNumber !== undefined) {
      title.documentNumberIndex = title.documentNumber
        ? blindIndex('residence_titles.document_number', normaliseDocument(title.documentNumber))
        : null
    }
  }
}
