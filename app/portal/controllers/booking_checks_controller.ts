import { DateTime } from 'luxon'
import type { HttpContext } from '@adonisjs/core/http'
import Branch from '#app/identity/models/branch'
import { clockTime, dayLabel, languageName } from '#app/core/spoken_time'
import { addressOf, isReached, stepToAnswer } from '#app/portal/booking_step'
import { currentDraft } from '#app/portal/draft_cookie'

/** Step 5: everything once more, with the one button that books. */
export default class BookingChecksController {
  async show(ctx: HttpContext) {
    const { locale, inertia, response } = ctx
    const draft = await currentDraft(ctx)
    if (!isReached('check', draft)) {
      return response.redirect(addressOf(stepToAnswer(draft), locale))
    }
    const { given } = draft!
    const { topic, branchId, language, startsAt, name, phone, email } = given
    const branch = await Branch.findOrFail(branchId)
    const moment = DateTime.fromISO(startsAt!)
    return inertia.render('portal/booking/check', {
      summary: {
        topic: topic === 'unknown' ? null : topic!,
        isAgain: !!given.kept,
        branch: { name: branch.name, address: branch.address },
        language: languageName(language!, locale),
        dayLabel: dayLabel(moment, locale),
        time: clockTime(moment),
        name: name!,
        phone: phone ?? null,
        email: email ?? null,
        needs: {
          channel: given.channel ?? 'here',
          sex: given.sex ?? null,
          isAccessible: !!given.isAccessible,
          interpreter: given.interpreterLanguage
            ? languageName(given.interpreterLanguage, locale)
            : null,
        },
        people: given.people ?? 1,
        others: given.others ?? [],
        owner: given.contactOwner ?? 'self',
        ownerName: given.ownerName ?? null,
      },
      oneTimeKey: draft!.oneTimeKey,
      isChanged: ctx.request.input('changed') === '1',
      problems: [],
    })
  }
}
