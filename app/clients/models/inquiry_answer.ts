import { belongsTo } from '@adonisjs/lucid/orm'
import { compose } from '@adonisjs/core/helpers'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { InquiryAnswerSchema } from '#database/schema'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'
import type { InquiryOutcome } from '#app/clients/inquiries/inquiry_vocabulary'
import StaffMember from '#app/identity/models/staff_member'

/** What somebody who asked about a person was told; later answers stand beside the first. */
export default class InquiryAnswer extends compose(InquiryAnswerSchema, withRecordId) {
  static table = 'inquiry_answers'

  declare outcome: InquiryOutcome

  @encrypted()
  declare answer: string | null

  @belongsTo(() => StaffMember)
  declare staffMember: BelongsTo<typeof StaffMember>
}
