import { beforeSave, belongsTo, hasMany } from '@adonisjs/lucid/orm'
import { compose } from '@adonisjs/core/helpers'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import { ClientSchema } from '#database/schema'
import { blindIndex } from '#app/core/blind_index'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'
import Branch from '#app/identity/models/branch'
import StaffMember from '#app/identity/models/staff_member'
import ClauseHandover from '#app/clients/models/clause_handover'
import ClientLanguage from '#app/clients/models/client_language'
import ClientName from '#app/clients/models/client_name'
import Participant from '#app/clients/models/participant'
import ResidenceTitle from '#app/clients/models/residence_title'

/** A person the Centre knows. What the Centre does with them points at their participants. */
export default class Client extends compose(ClientSchema, withRecordId) {
  static table = 'clients'

  @encrypted()
  declare pesel: string | null

  @encrypted()
  declare note: string | null

  @belongsTo(() => Branch)
  declare branch: BelongsTo<typeof Branch>

  /** Who leads the case. */
  @belongsTo(() => StaffMember, { foreignKey: 'adviserId' })
  declare adviser: BelongsTo<typeof StaffMember>

  @hasMany(() => ClientName, { onQuery: (query) => query.orderBy('position') })
  declare names: HasMany<typeof ClientName>

  @hasMany(() => ClientLanguage, { onQuery: (query) => query.orderBy('position') })
  declare languages: HasMany<typeof ClientLanguage>

  @hasMany(() => Participant, { onQuery: (query) => query.orderBy('created_at') })
  declare participants: HasMany<typeof Participant>

  @hasMany(() => ResidenceTitle, { onQuery: (query) => query.orderBy('valid_from', 'desc') })
  declare residenceTitles: HasMany<typeof ResidenceTitle>

  @hasMany(() => ClauseHandover, { onQuery: (query) => query.orderBy('given_at', 'desc') })
  declare clauseHandovers: HasMany<typeof ClauseHandover>

  @beforeSave()
  static indexPesel(client: Client) {
    if (client.$dirty.pesel !== undefined) {
      client.peselIndex = client.pesel ? blindIndex('clients.pesel', client.pesel) : null
    }
  }

  /** The name as first given, then in the other script. `names` must be loaded. */
  get name() {
    return this.names[0]?.full ?? this.number
  }

  get nameInOtherScript() {
    return this.names.find((name) => name.kind === 'other_script')?.full ?? null
  }
}
