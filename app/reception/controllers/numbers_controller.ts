import type { HttpContext } from '@adonisjs/core/http'
import { randomLetters } from '#app/core/record_id'
import Topic from '#app/identity/models/topic'
import { checkForm, type Problem } from '#app/portal/check_form'
import { spokenLanguages } from '#app/portal/spoken_languages'
import { branchByToken } from '#app/reception/branch_of'
import { issueTicket } from '#app/reception/issue_ticket'
import { doorTokenOf, ticketTokenOf } from '#app/reception/ticket_token'
import { numberValidator } from '#app/reception/validators/ticket_validator'

/** Taking a number alone, from the code on the screen. */
export default class NumbersController {
  show(ctx: HttpContext) {
    return this.page(ctx, [])
  }

  async store(ctx: HttpContext) {
    const branch = await branchByToken(ctx.params.token, doorTokenOf)
    const { answers, problems } = await checkForm(ctx, numberValidator)
    if (!answers) {
      return this.page(ctx, problems)
    }
    const { one_time_key: oneTimeKey, language, topic = null } = answers
    const alone = { participantId: null, name: null, issuedBy: null }
    const wish = { oneTimeKey, branchId: branch.id, language, topic, ...alone }
    const id = await issueTicket(wish)
    return ctx.response.redirect(`/${ctx.locale}/tickets/${ticketTokenOf(id)}`, false, 303)
  }

  private async page({ params, inertia, locale }: HttpContext, problems: Problem[]) {
    const branch = await branchByToken(params.token, doorTokenOf)
    const topics = await Topic.query().where('is_bookable', true).orderBy('position')
    return inertia.render('portal/queue/number', {
      place: branch.name,
      action: `/${locale}/numbers/${params.token}`,
      topics: topics.map(({ code, icon }) => ({ code, icon })),
      languages: await spokenLanguages(),
      oneTimeKey: randomLetters(32),
      problems,
    })
  }
}
