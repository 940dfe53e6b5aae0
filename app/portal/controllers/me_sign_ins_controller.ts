import type { HttpContext } from '@adonisjs/core/http'
import { contactIndex } from '#app/clients/contact_value'
import { checkForm, type Problem } from '#app/portal/check_form'
import { sendCode } from '#app/portal/codes/send_code'
import { signedIn } from '#app/portal/me/me'
import { home } from '#app/portal/me/me_paths'
import { beginSession } from '#app/portal/me/session_of'
import { emailValidator, phoneValidator } from '#app/portal/validators/me'

/** The first step: a telephone or a mailbox. Who is known and who is not get the same answer. */
export default class MeSignInsController {
  async show(ctx: HttpContext) {
    return (await signedIn(ctx)) ? ctx.response.redirect(home(ctx.locale)) : this.page(ctx, [])
  }

  async store(ctx: HttpContext) {
    const isEmail = String(ctx.request.input('contact')).includes('@')
    const validator = isEmail ? emailValidator : phoneValidator
    const { answers, problems } = await checkForm(ctx, validator)
    if (!answers) {
      return this.page(ctx, problems)
    }
    const contact = { kind: isEmail ? 'email' : 'phone', value: answers.contact } as const
    await sendCode({ ...contact, purpose: 'my_centre', language: ctx.locale })
    await beginSession(ctx, contactIndex(contact.kind, contact.value))
    return ctx.response.redirect(`/${ctx.locale}/me/code`, false, 303)
  }

  private page({ request, inertia }: HttpContext, problems: Problem[]) {
    const { over, out } = request.qs()
    const contact: unknown = request.input('contact')
    const told = out ? ('out' as const) : over ? ('over' as const) : null
    const typed = typeof contact === 'string' ? contact : null
    return inertia.render('portal/me/sign_in', { contact: typed, told, problems })
  }
}
