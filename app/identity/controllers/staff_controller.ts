import type { HttpContext } from '@adonisjs/core/http'
import StaffMember from '#app/identity/models/staff_member'
import { inviteStaff, updateStaff } from '#app/identity/staff_profile'
import { staffChoices } from '#app/identity/staff_choices'
import StaffMemberTransformer from '#app/identity/transformers/staff_member_transformer'
import { staffValidator } from '#app/identity/validators/staff'

export default class StaffController {
  async index({ inertia }: HttpContext) {
    const staff = await StaffMember.query()
      .preload('roles')
      .preload('branches')
      .orderBy('family_name')
      .orderBy('given_name')
    return inertia.render('identity/staff/index', {
      members: StaffMemberTransformer.transform(staff).useVariant('forList'),
    })
  }

  async create({ inertia, locale }: HttpContext) {
    return inertia.render('identity/staff/create', { choices: await staffChoices(locale) })
  }

  async store({ auth, request, response, session, t }: HttpContext) {
    const profile = await request.validateUsing(staffValidator)
    await inviteStaff(profile, auth.getUserOrFail())
    session.flash('notice', t('identity:staff.invited'))
    return response.redirect().toPath('/staff')
  }

  async edit({ inertia, locale, params }: HttpContext) {
    const staff = await StaffMember.query()
      .where('id', params.id)
      .preload('roles')
      .preload('branches')
      .preload('languages')
      .preload('topics')
      .firstOrFail()
    return inertia.render('identity/staff/edit', {
      member: StaffMemberTransformer.transform(staff).useVariant('forEdit'),
      choices: await staffChoices(locale),
    })
  }

  async update({ auth, params, request, response, session, t }: HttpContext) {
    const staff = await StaffMember.findOrFail(params.id)
    const profile = await request.validateUsing(staffValidator)
    await updateStaff(staff, profile, auth.getUserOrFail())
    session.flash('notice', t('identity:staff.saved'))
    return response.redirect().toPath('/staff')
  }
}
