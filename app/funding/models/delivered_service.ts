import { compose } from '@adonisjs/core/helpers'
import { hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import { ServiceSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import RegisterEntry from '#app/funding/models/register_entry'

/** One help given, whatever it was; what is known about it stands in its register entries. */
export default class DeliveredService extends compose(ServiceSchema, withRecordId) {
  static table = 'services'

  @hasMany(() => RegisterEntry, {
    foreignKey: 'serviceId',
    onQuery: (query) => query.orderBy('revision'),
  })
  declare revisions: HasMany<typeof RegisterEntry>
}
