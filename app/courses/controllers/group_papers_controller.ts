import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { recordAudit } from '#app/core/audit'
import { sendPdf } from '#app/core/documents/send_pdf'
import { issueCertificates } from '#app/courses/certificates/issue_certificates'
import { papersPage, papersToPrint } from '#app/courses/certificates/papers_page'
import { printCertificates } from '#app/courses/certificates/print_certificates'
import { courseHead } from '#app/courses/course_head'
import { findCourse } from '#app/courses/find_course'
import type CourseEdition from '#app/courses/models/course_edition'
import { issueValidator, printValidator } from '#app/courses/validators/certificate_validator'

const looked = ({ groupId, group }: CourseEdition, staffMemberId: string, action: string) =>
  recordAudit({
    ...{ staffMemberId, action, branchId: group.branchId },
    ...{ subjectType: 'group', subjectId: groupId },
  })

/** The papers of a whole course: issued by one click, printed by another. */
export default class GroupPapersController {
  async show({ params, auth, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const edition = await findCourse(params.id, staff)
    await looked(edition, staff.id, 'course_papers.viewed')
    return inertia.render('courses/papers', {
      head: await courseHead(edition),
      ...(await papersPage(edition)),
    })
  }

  async store({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const edition = await findCourse(params.id, staff)
    const issue = await request.validateUsing(issueValidator)
    const issued = await issueCertificates(edition, issue, staff)
    session.flash('notice', t('course_papers:issued', { count: issued.length }))
    return response.redirect().toRoute('courses.papers.show', { id: edition.groupId })
  }

  async print(ctx: HttpContext) {
    const staff = ctx.auth.getUserOrFail()
    const edition = await findCourse(ctx.params.id, staff)
    const { kind } = await ctx.request.validateUsing(printValidator)
    const certificates = await papersToPrint(edition.groupId, kind)
    if (certificates.length === 0) {
      throw new Exception('Nothing to print', { status: 404 })
    }
    await looked(edition, staff.id, 'course_papers.printed')
    return sendPdf(ctx, await printCertificates(certificates), 'zaswiadczenia')
  }
}
