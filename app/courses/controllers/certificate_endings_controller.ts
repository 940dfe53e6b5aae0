import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { findCertificate } from '#app/courses/certificates/certificate_search'
import { annulCertificate } from '#app/courses/certificates/end_papers'
import { freshFace } from '#app/courses/certificates/fresh_face'
import { correctCertificate, duplicateCertificate } from '#app/courses/certificates/replace_paper'
import { reasonValidator } from '#app/courses/validators/certificate_validator'

/** What may happen to a paper after it was issued: each with a reason, each in the register. */
export default class CertificateEndingsController {
  async duplicate(ctx: HttpContext) {
    const { staff, certificate, reason } = await this.asked(ctx)
    const { id } = await duplicateCertificate(certificate, reason, staff)
    return this.show(ctx, id, 'duplicated')
  }

  async correct(ctx: HttpContext) {
    const { staff, certificate, reason } = await this.asked(ctx)
    const face = await freshFace(certificate)
    if (!face) {
      throw new Exception('Not in the course any more', { status: 404 })
    }
    const { id } = await correctCertificate(certificate, { face, reason }, staff)
    return this.show(ctx, id, 'corrected')
  }

  async annul(ctx: HttpContext) {
    const { staff, certificate, reason } = await this.asked(ctx)
    await annulCertificate(certificate, reason, staff)
    return this.show(ctx, certificate.id, 'annulled')
  }

  private async asked({ params, auth, request }: HttpContext) {
    const staff = auth.getUserOrFail()
    const certificate = await findCertificate(params.id, staff)
    const { reason } = await request.validateUsing(reasonValidator)
    return { staff, certificate, reason }
  }

  private show({ response, session, t }: HttpContext, id: string, what: string) {
    session.flash('notice', t(`course_papers:done.${what}`))
    return response.redirect().toRoute('courses.certificates.show', { id })
  }
}
