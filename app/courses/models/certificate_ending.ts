import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { CertificateEndingSchema } from '#database/schema'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'
import type { EndingOutcome } from '#app/courses/certificates/certificate_vocabulary'
import StaffMember from '#app/identity/models/staff_member'

/** A paper is no longer in force: when, who decided, why. */
export default class CertificateEnding extends compose(CertificateEndingSchema, withRecordId) {
  static table = 'certificate_endings'

  declare outcome: EndingOutcome

  @encrypted()
  declare reason: string

  @belongsTo(() => StaffMember)
  declare staffMember: BelongsTo<typeof StaffMember>
}
