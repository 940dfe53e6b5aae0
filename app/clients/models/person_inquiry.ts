import { belongsTo, hasMany } from '@adonisjs/lucid/orm'
import { compose } from '@adonisjs/core/helpers'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import { PersonInquirySchema } from '#database/schema'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'
import type { AskerKind, InquiryChannel } from '#app/clients/inquiries/inquiry_vocabulary'
import Client from '#app/clients/models/client'
import InquiryAnswer from '#app/clients/models/inquiry_answer'
import Branch from '#app/identity/models/branch'
import StaffMember from '#app/identity/models/staff_member'

/** Somebody asked the Centre about a person, known here or not. */
export default class PersonInquiry extends compose(PersonInquirySchema, withRecordId) {
  static table = 'person_inquiries'

  declare askerKind: AskerKind
  declare channel: InquiryChannel

  @encrypted()
  declare asker: string | null

  @encrypted()
  declare letter: string | null

  @encrypted()
  declare person: string | null

  @encrypted()
  declare question: string

  @belongsTo(() => Client, { foreignKey: 'clientId' })
  declare knownAs: BelongsTo<typeof Client>

  @belongsTo(() => StaffMember)
  declare staffMember: BelongsTo<typeof StaffMember>

  @belongsTo(() => Branch)
  declare branch: BelongsTo<typeof Branch>

  @hasMany(() => InquiryAnswer, {
    foreignKey: 'inquiryId',
    onQuery: (query) => query.orderBy('id'),
  })
  declare answers: HasMany<typeof InquiryAnswer>
}
