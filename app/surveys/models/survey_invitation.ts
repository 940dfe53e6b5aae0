import { compose } from '@adonisjs/core/helpers'
import { beforeCreate, belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { SurveyInvitationSchema } from '#database/schema'
import { hashOfToken } from '#app/core/link_token'
import { withRecordId } from '#app/core/record_id'
import Participant from '#app/clients/models/participant'
import Survey from '#app/surveys/models/survey'
import { invitationToken } from '#app/surveys/survey_token'

/** One person's link to a survey: it takes one answer. */
export default class SurveyInvitation extends compose(SurveyInvitationSchema, withRecordId) {
  static table = 'survey_invitations'

  @belongsTo(() => Survey)
  declare survey: BelongsTo<typeof Survey>

  @belongsTo(() => Participant)
  declare participant: BelongsTo<typeof Participant>

  @beforeCreate()
  static sign(invitation: SurveyInvitation) {
    invitation.tokenHash = hashOfToken(invitationToken(invitation.id))
  }

  static byToken(token: string) {
    return this.query().where('token_hash', hashOfToken(token)).preload('survey').firstOrFail()
  }
}
