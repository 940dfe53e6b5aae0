import { belongsTo, hasMany } from '@adonisjs/lucid/orm'
import { compose } from '@adonisjs/core/helpers'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import { ParticipantSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import Client from '#app/clients/models/client'
import ContactPoint from '#app/clients/models/contact_point'

/** Anybody who takes part in something; `clientId` stays empty until the person is recognised. */
export default class Participant extends compose(ParticipantSchema, withRecordId) {
  static table = 'participants'

  /** Not named `client`: Lucid's relation types use that word themselves, and refuse to preload. */
  @belongsTo(() => Client)
  declare knownAs: BelongsTo<typeof Client>

  @hasMany(() => ContactPoint, { onQuery: (query) => query.orderBy('position') })
  declare contactPoints: HasMany<typeof ContactPoint>

  get displayName() {
    return [this.givenName, this.familyName].filter(Boolean).join(' ')
  }
}
