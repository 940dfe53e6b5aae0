import type { HttpContext } from '@adonisjs/core/http'
import { recordAudit } from '#app/core/audit'
import { refuseField } from '#app/core/refuse_field'
import { withNewPassword } from '#app/identity/set_password'
import { keepSession } from '#app/identity/staff_session'
import { changePasswordValidator } from '#app/identity/validators/new_password'
import { verifyPassword } from '#app/identity/verify_password'

export default class PasswordsController {
  async update({ auth, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { currentPassword, password } = await request.validateUsing(changePasswordValidator)
    if (!(await verifyPassword(staff, currentPassword))) {
      refuseField(session, 'currentPassword', t('identity:lock.refused'))
      return response.redirect().toPath('/account')
    }
    await withNewPassword(staff, password).save()
    keepSession(session, staff)
    const subject = { subjectType: 'staff_member', subjectId: staff.id }
    await recordAudit({ staffMemberId: staff.id, action: 'staff.password_changed', ...subject })
    session.flash('notice', t('identity:account.password_changed'))
    return response.redirect().toPath('/account')
  }
}
