import type { HttpContext } from '@adonisjs/core/http'
import { enquiriesFor, listed } from '#app/consultations/consultation_lists'
import ConsultationTransformer from '#app/consultations/transformers/consultation_transformer'
import { pageValidator } from '#app/consultations/validators/consultation_validator'

export default class EnquiriesController {
  async index({ auth, inertia, request }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { page = 1 } = await request.validateUsing(pageValidator)
    const enquiries = await listed(enquiriesFor(staff), page)
    return inertia.render('consultations/enquiries', {
      enquiries: ConsultationTransformer.transform(enquiries.all(), staff),
      pages: { current: enquiries.currentPage, last: enquiries.lastPage, total: enquiries.total },
    })
  }
}
