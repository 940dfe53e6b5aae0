import type { HttpContext } from '@adonisjs/core/http'
import ResidenceEndRule from '#app/clients/models/residence_end_rule'
import { noticePreview } from '#app/clients/stay/notice_preview'
import { noticeProgress } from '#app/clients/stay/notice_progress'
import { continueNotice, sendNotice } from '#app/clients/stay/send_notice'

/** Enough for a few hundred people; the worker goes on with the rest. */
const AT_ONCE_MS = 1500

export default class EndRuleNoticesController {
  /** The one message about a day that a law sets: what it says, to how many, how far it got. */
  async show({ params, auth, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const rule = await ResidenceEndRule.findOrFail(params.code)
    const { code, endsOn, legalBasis } = rule
    return inertia.render('clients/end_rule_notice', {
      rule: { code, endsOn: endsOn.toISODate()!, legalBasis },
      preview: await noticePreview(rule),
      progress: await noticeProgress(rule, staff),
      maySend: staff.may('stay_notices.send'),
    })
  }

  async store({ params, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const rule = await ResidenceEndRule.findOrFail(params.code)
    const { id } = await sendNotice(rule, staff)
    await continueNotice(id, AT_ONCE_MS)
    session.flash('notice', t('stay:notice.started'))
    return response.redirect().status(303).toRoute('end_rule_notices.show', { code: rule.code })
  }
}
