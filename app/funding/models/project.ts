import { belongsTo, hasMany, manyToMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany, ManyToMany } from '@adonisjs/lucid/types/relations'
import { ProjectSchema } from '#database/schema'
import Branch from '#app/identity/models/branch'
import Programme from '#app/funding/models/programme'
import ProjectQuestion from '#app/funding/models/project_question'

/** A grant agreement: it runs from a day to a day, in some branches, and asks some questions. */
export default class Project extends ProjectSchema {
  static table = 'projects'

  @belongsTo(() => Programme, { foreignKey: 'programme', localKey: 'code' })
  declare payer: BelongsTo<typeof Programme>

  @manyToMany(() => Branch, { pivotTable: 'project_branches' })
  declare branches: ManyToMany<typeof Branch>

  @hasMany(() => ProjectQuestion)
  declare questions: HasMany<typeof ProjectQuestion>
}
