import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { PlacementInterviewSchema } from '#database/schema'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'
import Participant from '#app/clients/models/participant'
import type { Literacy } from '#app/courses/applications/application_vocabulary'
import type { CourseLevel } from '#app/courses/course_level'
import StaffMember from '#app/identity/models/staff_member'

/** A teacher talked with somebody: the Latin alphabet, and the level that fits. */
export default class PlacementInterview extends compose(PlacementInterviewSchema, withRecordId) {
  static table = 'placement_interviews'

  declare literacy: Literacy
  declare level: CourseLevel

  @encrypted()
  declare note: string | null

  @belongsTo(() => Participant)
  declare participant: BelongsTo<typeof Participant>

  @belongsTo(() => StaffMember)
  declare staffMember: BelongsTo<typeof StaffMember>
}
