import { belongsTo, hasOne } from '@adonisjs/lucid/orm'
import { compose } from '@adonisjs/core/helpers'
import type { BelongsTo, HasOne } from '@adonisjs/lucid/types/relations'
import { ClientOpeningSchema } from '#database/schema'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'
import AccessAcknowledgement from '#app/clients/models/access_acknowledgement'
import Client from '#app/clients/models/client'
import StaffMember from '#app/identity/models/staff_member'

/** Another branch's client, opened for three hours with a written reason. */
export default class ClientOpening extends compose(ClientOpeningSchema, withRecordId) {
  static table = 'client_openings'

  @encrypted()
  declare reason: string

  @belongsTo(() => StaffMember)
  declare staffMember: BelongsTo<typeof StaffMember>

  @belongsTo(() => Client, { foreignKey: 'clientId' })
  declare person: BelongsTo<typeof Client>

  @hasOne(() => AccessAcknowledgement)
  declare acknowledgement: HasOne<typeof AccessAcknowledgement>
}
