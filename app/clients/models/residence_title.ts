import { beforeSave, beforeUpdate } from '@adonisjs/lucid/orm'
import { compose } from '@adonisjs/core/helpers'
import { ResidenceTitleSchema } from '#database/schema'
import { blindIndex } from '#app/core/blind_index'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'
import { normaliseDocument } from '#app/clients/pesel'
import { STAY_TERMS } from '#app/clients/stay/stay_terms'

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

  /** Protection of people from Ukraine ends by law, visa-free stay by counting days. */
  @beforeSave()
  static fillEnd(title: ResidenceTitle) {
    if (title.validUntil || title.endRule) {
      return
    }
    if (title.kind === 'UKR') {
      title.endRule = 'UKR'
    } else if (title.kind === 'VISA_FREE' && title.validFrom) {
      title.validUntil = title.validFrom.plus({ days: STAY_TERMS.visaFreeDays - 1 })
    }
  }

  @beforeUpdate()
  static countVersion(title: ResidenceTitle) {
    title.version += 1
  }
}
