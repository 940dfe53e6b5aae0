import { compose } from '@adonisjs/core/helpers'
import { scope } from '@adonisjs/lucid/orm'
import { ConsultationDraftSchema } from '#database/schema'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'

/**
 * What an adviser typed and has not saved yet. Its id is also the one-time key of the save,
 * and its context says where the form was opened: `any`, `client:<id>` or `appointment:<id>`.
 */
export default class ConsultationDraft extends compose(ConsultationDraftSchema, withRecordId) {
  static table = 'consultation_drafts'

  @encrypted()
  declare answers: string

  static of = scope(
    (query, staffMemberId: string) => void query.where('staff_member_id', staffMemberId)
  )
}
