import type { HttpContext } from '@adonisjs/core/http'
import { recordAudit } from '#app/core/audit'
import { refuseField } from '#app/core/refuse_field'
import { homePage } from '#app/identity/home_page'
import { isLocked, lockSession, reopenSession } from '#app/identity/staff_session'
import { reopenValidator } from '#app/identity/validators/sign_in'
import { verifyPassword } from '#app/identity/verify_password'

export default class LocksController {
  show({ auth, inertia, response, session }: HttpContext) {
    if (!isLocked(session)) {
      return response.redirect().toPath(homePage(auth.getUserOrFail()))
    }
    return inertia.render('identity/locks/show', {})
  }

  /** Locks at once. */
  update({ response, session }: HttpContext) {
    lockSession(session)
    return response.noContent()
  }

  /** Reopens, for the dialog over a page (JSON) and for the page of its own. */
  async store({ auth, request, response, session, t }: HttpContext) {
    const { password } = await request.validateUsing(reopenValidator)
    const staff = auth.getUserOrFail()
    const isDialog = !request.header('x-inertia') && request.accepts(['html', 'json']) === 'json'
    if (await verifyPassword(staff, password)) {
      reopenSession(session)
      const intended = session.pullIntendedUrl() ?? homePage(staff)
      return isDialog ? response.noContent() : response.redirect().toPath(intended)
    }
    await recordAudit({
      staffMemberId: staff.id,
      action: 'staff.reopening_refused',
      subjectType: 'staff_member',
      subjectId: staff.id,
    })
    const message = t('identity:lock.refused')
    if (isDialog) {
      return response.unprocessableEntity({ errors: [{ field: 'password', message }] })
    }
    refuseField(session, 'password', message)
    return response.redirect().toPath('/lock')
  }
}
