import type { HttpContext } from '@adonisjs/core/http'
import { interpreterChoices } from '#app/appointments/interpreting/interpreter_choices'
import { keepInterpreter } from '#app/appointments/interpreting/keep_interpreter'
import { interpreterValidator } from '#app/appointments/validators/interpreter_validator'
import { languageName } from '#app/core/spoken_time'
import { absencesOf } from '#app/scheduling/absences_of'
import Interpreter from '#app/scheduling/models/interpreter'

/** The register of interpreters. */
export default class InterpretersController {
  async index({ inertia, locale }: HttpContext) {
    const interpreters = await Interpreter.query()
      .preload('languages')
      .preload('resource')
      .orderBy('is_active', 'desc')
      .orderBy('name')
    return inertia.render('interpreters/index', {
      interpreters: interpreters.map((one) => ({
        id: one.id,
        name: one.name,
        isActive: one.isActive,
        worksByPhone: one.worksByPhone,
        hasCalendar: !!one.resource,
        languages: one.languages.map(({ language }) => languageName(language, locale)),
      })),
    })
  }

  async create({ auth, inertia, locale }: HttpContext) {
    const choices = await interpreterChoices(auth.getUserOrFail(), locale)
    return inertia.render('interpreters/edit', { interpreter: null, choices, absences: [] })
  }

  async store({ request, response, session, t }: HttpContext) {
    await keepInterpreter(new Interpreter(), await request.validateUsing(interpreterValidator))
    session.flash('notice', t('interpreters:saved'))
    return response.redirect('/interpreters', false, 303)
  }

  async edit({ auth, params, inertia, locale }: HttpContext) {
    const { id, name, phone, email, note, isActive, worksByPhone, languages, resource } =
      await this.find(params.id)
    const shown = { id, name, phone, email, note, isActive, worksByPhone }
    const spoken = languages.map(({ language }) => language)
    return inertia.render('interpreters/edit', {
      interpreter: { ...shown, languages: spoken, hasCalendar: !!resource },
      absences: resource ? await absencesOf(resource.id) : [],
      choices: await interpreterChoices(auth.getUserOrFail(), locale),
    })
  }

  async update({ params, request, response, session, t }: HttpContext) {
    const interpreter = await this.find(params.id)
    await keepInterpreter(interpreter, await request.validateUsing(interpreterValidator))
    session.flash('notice', t('interpreters:saved'))
    return response.redirect('/interpreters', false, 303)
  }

  private find(id: string) {
    return Interpreter.query()
      .where('id', id)
      .preload('languages')
      .preload('resource')
      .firstOrFail()
  }
}
