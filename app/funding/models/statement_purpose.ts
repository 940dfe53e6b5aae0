import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { StatementPurposeSchema } from '#database/schema'
import Project from '#app/funding/models/project'

/** For which project something was asked, in the words shown to the person that day. */
export default class StatementPurpose extends StatementPurposeSchema {
  static table = 'statement_purposes'

  @belongsTo(() => Project)
  declare project: BelongsTo<typeof Project>
}
