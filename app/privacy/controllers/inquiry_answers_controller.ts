import type { HttpContext } from '@adonisjs/core/http'
import { recordAudit } from '#app/core/audit'
import { inTransaction } from '#app/core/transaction'
import { answerInquiry } from '#app/clients/inquiries/record_inquiry'
import PersonInquiry from '#app/clients/models/person_inquiry'
import { answerValidator } from '#app/privacy/validators/inquiry_validator'

export default class InquiryAnswersController {
  /** What the officer decided stands beside what the desk said. */
  async store({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { id, branchId } = await PersonInquiry.findOrFail(params.id)
    const payload = await request.validateUsing(answerValidator)
    await inTransaction(async (trx) => {
      await answerInquiry(id, payload, staff, trx)
      const trace = { staffMemberId: staff.id, action: 'inquiry.answered', branchId }
      await recordAudit({ ...trace, subjectType: 'person_inquiry', subjectId: id }, trx)
    })
    session.flash('notice', t('privacy:inquiries.answered'))
    return response.redirect().back()
  }
}
