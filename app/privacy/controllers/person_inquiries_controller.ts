import type { HttpContext } from '@adonisjs/core/http'
import { todayInWarsaw } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import { findOwnClient } from '#app/clients/find_own_client'
import { recordInquiry } from '#app/clients/inquiries/record_inquiry'
import PersonInquiryTransformer from '#app/clients/transformers/person_inquiry_transformer'
import { inquiryPlace, personAsked } from '#app/privacy/inquiry_form'
import { listInquiries } from '#app/privacy/inquiry_list'
import { inquiriesValidator, inquiryValidator } from '#app/privacy/validators/inquiry_validator'

/** "Somebody asks about this person". */
export default class PersonInquiriesController {
  async index({ request, inertia }: HttpContext) {
    const [, asked] = await inquiriesValidator.tryValidate(request.qs())
    const page = await listInquiries(asked ?? {})
    return inertia.render('privacy/inquiries', {
      inquiries: PersonInquiryTransformer.transform(page.all()).useVariant('forOfficer'),
      filters: { asker: asked?.asker ?? '', outcome: asked?.outcome ?? '' },
      pages: { current: page.currentPage, last: page.lastPage },
    })
  }

  async create({ request, auth, inertia }: HttpContext) {
    const client = await personAsked(request.input('client'), auth.getUserOrFail())
    return inertia.render('privacy/new_inquiry', {
      client: client && { id: client.id, name: client.name, number: client.number },
      today: todayInWarsaw(),
    })
  }

  async store({ request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { clientId, ...payload } = await request.validateUsing(inquiryValidator)
    const client = clientId ? await findOwnClient(clientId, staff) : null
    await inTransaction((trx) => recordInquiry(payload, client, staff, trx))
    session.flash('notice', t('privacy:inquiries.recorded'))
    return response.redirect(inquiryPlace(client, staff), false, 303)
  }
}
