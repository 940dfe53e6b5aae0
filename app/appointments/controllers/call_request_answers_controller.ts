import type { HttpContext } from '@adonisjs/core/http'
import { answerCall } from '#app/appointments/answer_call'
import { openCallRequests } from '#app/appointments/open_call_requests'
import { callAnswerValidator } from '#app/appointments/validators/appointment_validator'

export default class CallRequestAnswersController {
  async store({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { outcome } = await request.validateUsing(callAnswerValidator)
    const branchIds = staff.branches.map(({ id }) => id)
    const call = await openCallRequests(branchIds).where('id', params.id).firstOrFail()
    await answerCall(call, outcome, staff)
    session.flash('notice', t('appointments:call_answered'))
    return response.redirect('/call-requests', false, 303)
  }
}
