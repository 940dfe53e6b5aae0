import { BaseTransformer } from '@adonisjs/core/transformers'
import { todayInWarsaw } from '#app/core/clock'
import type Project from '#app/funding/models/project'

/** A project with its payer, branches and questions, all loaded. */
export default class ProjectTransformer extends BaseTransformer<Project> {
  toObject() {
    const { resource } = this
    const validFrom = resource.validFrom.toISODate()!
    const validUntil = resource.validUntil?.toISODate() ?? null
    const today = todayInWarsaw()
    return {
      ...this.pick(resource, ['id', 'code', 'name', 'programme', 'version']),
      ...{ validFrom, validUntil },
      fund: resource.payer.fund,
      isRunning: validFrom <= today && (!validUntil || validUntil >= today),
      branches: resource.branches.map(({ name }) => name),
      branchIds: resource.branches.map(({ id }) => id),
      questions: resource.questions.map(({ kind, purpose, basis }) => ({ kind, purpose, basis })),
    }
  }
}
