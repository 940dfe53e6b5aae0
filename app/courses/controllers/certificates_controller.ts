import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { recordAudit } from '#app/core/audit'
import { todayInWarsaw } from '#app/core/clock'
import { sendPdf } from '#app/core/documents/send_pdf'
import { certificatePage } from '#app/courses/certificates/certificate_page'
import { findCertificate, searchCertificates } from '#app/courses/certificates/certificate_search'
import { printCertificates } from '#app/courses/certificates/print_certificates'
import type Certificate from '#app/courses/models/certificate'
import CertificateTransformer from '#app/courses/transformers/certificate_transformer'
import { registerFilters } from '#app/courses/validators/certificate_validator'

const looked = ({ id, branchId }: Certificate, staffMemberId: string, action: string) =>
  recordAudit({ staffMemberId, action, branchId, subjectType: 'certificate', subjectId: id })

/** The register of certificates, and each paper of it. */
export default class CertificatesController {
  async index({ auth, request, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const filters = await request.validateUsing(registerFilters)
    const year = filters.year ?? Number(todayInWarsaw().slice(0, 4))
    const found = await searchCertificates({ ...filters, year }, staff)
    const subject = { subjectType: 'certificates', subjectId: String(year) }
    await recordAudit({ staffMemberId: staff.id, action: 'certificates.listed', ...subject })
    return inertia.render('courses/certificates', {
      certificates: CertificateTransformer.transform(found.all()),
      pages: { current: found.currentPage, last: found.lastPage, total: found.total },
      filters: {
        year,
        kind: filters.kind ?? '',
        state: filters.state ?? '',
        number: filters.number ?? '',
      },
    })
  }

  async show({ params, auth, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const certificate = await findCertificate(params.id, staff)
    await looked(certificate, staff.id, 'certificate.viewed')
    return inertia.render('courses/certificate', await certificatePage(certificate))
  }

  async print(ctx: HttpContext) {
    const staff = ctx.auth.getUserOrFail()
    const certificate = await findCertificate(ctx.params.id, staff)
    if (!certificate.isInForce) {
      throw new Exception('Only a paper in force is printed', { status: 404 })
    }
    await looked(certificate, staff.id, 'certificate.printed')
    const pdf = await printCertificates([certificate])
    return sendPdf(ctx, pdf, `zaswiadczenie-${certificate.number}-${certificate.year}`)
  }
}
