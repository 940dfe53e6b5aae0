import { compose } from '@adonisjs/core/helpers'
import { beforeSave, belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { EnrolmentSchema } from '#database/schema'
import { hashOfToken } from '#app/core/link_token'
import { withRecordId } from '#app/core/record_id'
import Participant from '#app/clients/models/participant'
import { enrolmentToken } from '#app/groups/enrolment_token'
import { ACTIVE_STATES, type EnrolledVia, type EnrolmentState } from '#app/groups/group_vocabulary'
import Group from '#app/groups/models/group'

/** One person in one group, or on its waiting list. */
export default class Enrolment extends compose(EnrolmentSchema, withRecordId) {
  static table = 'enrolments'

  declare state: EnrolmentState
  declare enrolledVia: EnrolledVia

  @belongsTo(() => Group)
  declare group: BelongsTo<typeof Group>

  @belongsTo(() => Participant)
  declare participant: BelongsTo<typeof Participant>

  @beforeSave()
  static sign(enrolment: Enrolment) {
    if (enrolment.$dirty.entry) {
      enrolment.tokenHash = hashOfToken(enrolmentToken(enrolment.entry))
    }
  }

  /** Everybody of the entry that the link belongs to, in their order; empty when there is none. */
  static byToken(token: string) {
    return this.query()
      .where('token_hash', hashOfToken(token))
      .preload('participant')
      .preload('group', (group) => void group.preload('branch'))
      .orderBy('position')
  }

  get isActive() {
    return ACTIVE_STATES.includes(this.state)
  }
}
