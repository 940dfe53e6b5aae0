import { hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import { StatementKindSchema } from '#database/schema'
import StatementValue from '#app/funding/models/statement_value'

/** One thing a fund may want to know about a person. */
export default class StatementKind extends StatementKindSchema {
  static table = 'statement_kinds'

  @hasMany(() => StatementValue, {
    foreignKey: 'kind',
    localKey: 'code',
    onQuery: (query) => query.orderBy('position'),
  })
  declare values: HasMany<typeof StatementValue>
}
