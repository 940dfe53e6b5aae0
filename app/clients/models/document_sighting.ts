import { belongsTo } from '@adonisjs/lucid/orm'
import { compose } from '@adonisjs/core/helpers'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { DocumentSightingSchema } from '#database/schema'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'
import StaffMember from '#app/identity/models/staff_member'

/** Who saw which document on which day, and what it said then. */
export default class DocumentSighting extends compose(DocumentSightingSchema, withRecordId) {
  static table = 'document_sightings'

  @encrypted()
  declare number: string | null

  @belongsTo(() => StaffMember)
  declare seenBy: BelongsTo<typeof StaffMember>
}
