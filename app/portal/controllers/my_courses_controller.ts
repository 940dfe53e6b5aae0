import type { HttpContext } from '@adonisjs/core/http'
import { sendPdf } from '#app/core/documents/send_pdf'
import { printCertificates } from '#app/courses/certificates/print_certificates'
import { nameOf, recordMe } from '#app/portal/me/me'
import { myEnrolments } from '#app/portal/me/my_enrolments'
import { myPaper, myPapers } from '#app/portal/me/my_papers'

/** My courses and workshops: what I have a place in, what I wait for, what was, and the papers of them. */
export default class MyCoursesController {
  async show({ me, inertia, locale }: HttpContext) {
    const enrolments = await myEnrolments(me, locale)
    const papers = await myPapers(me, locale)
    await recordMe(me, 'me.courses_viewed')
    return inertia.render('portal/me/courses', { name: nameOf(me), enrolments, papers })
  }

  async paper(ctx: HttpContext) {
    const paper = await myPaper(ctx.me, ctx.params.id)
    await recordMe(ctx.me, 'me.paper_opened')
    const pdf = await printCertificates([paper])
    return sendPdf(ctx, pdf, `zaswiadczenie-${paper.number}-${paper.year}`)
  }
}
