import type { HttpContext } from '@adonisjs/core/http'
import Branch from '#app/identity/models/branch'
import Programme from '#app/funding/models/programme'
import Project from '#app/funding/models/project'
import StatementKind from '#app/funding/models/statement_kind'
import { changeProject, createProject } from '#app/funding/save_project'
import ProjectTransformer from '#app/funding/transformers/project_transformer'
import { projectChangeValidator, projectValidator } from '#app/funding/validators/project_validator'

const withParts = () =>
  Project.query().preload('payer').preload('branches').preload('questions').orderBy('code')

/** What the form chooses from, in the reader's language. */
async function choicesIn(locale: string) {
  const key = locale === 'pl' ? 'namePl' : 'nameEn'
  const programmes = await Programme.query().orderBy('position')
  const kinds = await StatementKind.query().orderBy('position')
  const branches = await Branch.query().orderBy('position').orderBy('name')
  return {
    programmes: programmes.map((one) => ({ value: one.code, label: `${one.fund} · ${one[key]}` })),
    kinds: kinds.map((one) => ({ code: one.code, name: one[key], group: one.fieldGroup })),
    branches: branches.map(({ id, name }) => ({ value: id, label: name })),
  }
}

export default class ProjectsController {
  async index({ inertia, locale }: HttpContext) {
    const projects = await withParts()
    const { kinds } = await choicesIn(locale)
    return inertia.render('funding/projects/index', {
      projects: ProjectTransformer.transform(projects),
      kinds,
    })
  }

  async create({ inertia, locale }: HttpContext) {
    return inertia.render('funding/projects/create', { choices: await choicesIn(locale) })
  }

  async store({ request, auth, response, session, t }: HttpContext) {
    const form = await request.validateUsing(projectValidator)
    await createProject(form, auth.getUserOrFail(), t('statements:projects.code_taken'))
    session.flash('notice', t('statements:projects.saved'))
    return response.redirect().toRoute('funding.projects.index')
  }

  async edit({ params, inertia, locale }: HttpContext) {
    const project = await withParts()
      .where('id', Number(params.id) || 0)
      .firstOrFail()
    return inertia.render('funding/projects/edit', {
      project: ProjectTransformer.transform(project),
      choices: await choicesIn(locale),
    })
  }

  async update({ params, request, auth, response, session, t }: HttpContext) {
    const project = await Project.findOrFail(Number(params.id) || 0)
    const { version, ...form } = await request.validateUsing(projectChangeValidator)
    const taken = t('statements:projects.code_taken')
    await changeProject(project, version, form, auth.getUserOrFail(), taken)
    session.flash('notice', t('statements:projects.saved'))
    return response.redirect().toRoute('funding.projects.index')
  }
}
