import type { HttpContext } from '@adonisjs/core/http'
import { readCode } from '#app/courses/certificates/certificate_code'
import { checkCertificate } from '#app/courses/certificates/check_certificate'
import { checkForm, type Problem } from '#app/portal/check_form'
import { certificateCodeValidator } from '#app/portal/validators/certificate_code'

/** Anybody who holds a paper sees whether it is genuine and in force. */
export default class CertificateChecksController {
  show(ctx: HttpContext) {
    return this.form(ctx, [])
  }

  async store(ctx: HttpContext) {
    const { answers, problems } = await checkForm(ctx, certificateCodeValidator)
    const code = answers && readCode(answers.code)
    if (code) {
      return ctx.response.redirect(`/${ctx.locale}/certificates/${code}`, false, 303)
    }
    ctx.response.status(422)
    const wrong = { field: 'code', message: ctx.t('certificates:page.wrong') }
    return this.form(ctx, problems.length ? problems : [wrong])
  }

  /** A code that nothing belongs to gets one answer, whatever is wrong with it. */
  async check({ params, inertia, response }: HttpContext) {
    const certificate = await checkCertificate(String(params.code))
    if (!certificate) {
      response.status(404)
    }
    return inertia.render('portal/certificates/show', { certificate })
  }

  private form({ inertia }: HttpContext, problems: Problem[]) {
    return inertia.render('portal/certificates/form', { problems })
  }
}
