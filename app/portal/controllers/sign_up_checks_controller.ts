import { DateTime } from 'luxon'
import type { HttpContext } from '@adonisjs/core/http'
import { groupForPublic } from '#app/portal/groups/group_for_public'
import { spokenDate } from '#app/portal/groups/spoken_day'
import type { SignUpAnswers } from '#app/portal/models/sign_up_draft'
import { namesOf } from '#app/portal/sign_up/about_answers'
import { questionsOf } from '#app/portal/sign_up/sign_up_questions'
import { atStep, peopleOf, stepsOf } from '#app/portal/sign_up/sign_up_step'

/** The last step: everything once more, with the one button that signs up. */
export default class SignUpChecksController {
  show(ctx: HttpContext) {
    const { locale, inertia, request } = ctx
    return atStep(ctx, 'check', async ({ group, draft, given }) =>
      inertia.render('portal/sign_up/check', {
        group: await groupForPublic(group, locale),
        steps: stepsOf(group),
        questions: questionsOf(group),
        hasSeats: group.takesNewcomers && group.freeSeats >= peopleOf(given),
        summary: {
          names: namesOf(given),
          contact: [given.phone, given.email].filter((one) => !!one) as string[],
          owner: given.contactOwner ?? 'self',
          ownerName: given.ownerName ?? null,
          facts: factsOf(given, locale),
        },
        oneTimeKey: draft!.oneTimeKey,
        isChanged: request.input('changed') === '1',
        problems: [],
      })
    )
  }
}

const factsOf = ({ facts = [] }: SignUpAnswers, locale: string) =>
  facts.map(({ level, inPolandSince, isMinor }) => ({
    level,
    since: inPolandSince && spokenDate(DateTime.fromISO(inPolandSince), locale),
    isMinor,
  }))
