import type { HttpContext } from '@adonisjs/core/http'
import { randomLetters } from '#app/core/record_id'
import { TranslatedMessages } from '#app/core/translated_messages'
import { changeWorkshop } from '#app/workshops/change_workshop'
import { findWorkshop, ownBranch, workshopHead } from '#app/workshops/find_workshop'
import { openWorkshop } from '#app/workshops/open_workshop'
import {
  newWorkshopValidator,
  workshopChangeValidator,
  workshopListValidator,
} from '#app/workshops/validators/workshop_validator'
import { workshopChoices } from '#app/workshops/workshop_choices'
import { listWorkshops } from '#app/workshops/workshop_list'
import { WORKSHOP_KINDS } from '#app/workshops/workshop_vocabulary'

export default class WorkshopsController {
  async index({ auth, request, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const [, asked] = await workshopListValidator.tryValidate(request.qs())
    const { branch = null, kind = null, show = 'ahead' } = asked ?? {}
    return inertia.render('workshops/index', {
      ...(await listWorkshops(asked ?? {}, staff)),
      filters: { branch, kind, show },
      branches: staff.branches.map(({ id, name }) => ({ value: id, label: name })),
      kinds: [...WORKSHOP_KINDS],
    })
  }

  async create({ auth, inertia, locale }: HttpContext) {
    const staff = auth.getUserOrFail()
    return inertia.render('workshops/create', {
      choices: await workshopChoices(staff, locale),
      branchId: staff.homeBranchId,
      oneTimeKey: randomLetters(32),
    })
  }

  async store(ctx: HttpContext) {
    const { auth, request, response, session, t } = ctx
    const staff = auth.getUserOrFail()
    const messagesProvider = new TranslatedMessages(ctx, 'thing')
    const form = await request.validateUsing(newWorkshopValidator, { messagesProvider })
    ownBranch(form.branchId, staff)
    const id = await openWorkshop(form, staff)
    session.flash('notice', t('workshops:create.saved'))
    return form.meeting
      ? response.redirect().toRoute('workshops.show', { id })
      : response.redirect(`/groups/${id}/meetings/new`)
  }

  async edit({ auth, params, inertia, locale }: HttpContext) {
    const staff = auth.getUserOrFail()
    const workshop = await findWorkshop(params.id, staff)
    return inertia.render('workshops/edit', {
      head: workshopHead(workshop),
      branchId: workshop.group.branchId,
      projectId: workshop.projectId,
      version: workshop.group.version,
      choices: await workshopChoices(staff, locale),
    })
  }

  async update(ctx: HttpContext) {
    const { auth, params, request, response, session, t } = ctx
    const staff = auth.getUserOrFail()
    const workshop = await findWorkshop(params.id, staff)
    const messagesProvider = new TranslatedMessages(ctx, 'thing')
    const form = await request.validateUsing(workshopChangeValidator, { messagesProvider })
    await changeWorkshop(workshop, form, staff)
    session.flash('notice', t('workshops:edit.saved'))
    return response.redirect().toRoute('workshops.show', { id: workshop.groupId })
  }
}
