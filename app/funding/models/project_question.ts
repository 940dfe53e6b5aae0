import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { ProjectQuestionSchema } from '#database/schema'
import Project from '#app/funding/models/project'

/** What a project needs to know about its people, why, and on what legal basis. */
export default class ProjectQuestion extends ProjectQuestionSchema {
  static table = 'project_questions'

  @belongsTo(() => Project)
  declare project: BelongsTo<typeof Project>
}
