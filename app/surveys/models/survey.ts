import { compose } from '@adonisjs/core/helpers'
import { beforeCreate, belongsTo, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import { SurveySchema } from '#database/schema'
import { now } from '#app/core/clock'
import { hashOfToken } from '#app/core/link_token'
import { withRecordId } from '#app/core/record_id'
import Branch from '#app/identity/models/branch'
import type StaffMember from '#app/identity/models/staff_member'
import SurveyAnswer from '#app/surveys/models/survey_answer'
import SurveyInvitation from '#app/surveys/models/survey_invitation'
import { tabletToken } from '#app/surveys/survey_token'
import type { SurveyState, SurveySubject } from '#app/surveys/survey_vocabulary'

/** A short survey about one thing of the Centre, by link or on the tablet at the door. */
export default class Survey extends compose(SurveySchema, withRecordId) {
  static table = 'surveys'

  declare subjectType: SurveySubject
  declare state: SurveyState

  @belongsTo(() => Branch)
  declare branch: BelongsTo<typeof Branch>

  @hasMany(() => SurveyInvitation)
  declare invitations: HasMany<typeof SurveyInvitation>

  @hasMany(() => SurveyAnswer)
  declare answers: HasMany<typeof SurveyAnswer>

  @beforeCreate()
  static sign(survey: Survey) {
    survey.tokenHash = hashOfToken(tabletToken(survey.id))
  }

  static byTabletToken(token: string) {
    return this.query().where('token_hash', hashOfToken(token)).firstOrFail()
  }

  /** The surveys of the branches where somebody works. */
  static ofStaff({ branches }: StaffMember) {
    return this.query().whereIn(
      'branch_id',
      branches.map(({ id }) => id)
    )
  }

  get isOpen() {
    return this.state === 'open' && this.closesAt > now()
  }
}
