import type { HttpContext } from '@adonisjs/core/http'
import type Group from '#app/groups/models/group'
import { findPublicGroup, groupAddress } from '#app/portal/groups/public_groups'
import type SignUpDraft from '#app/portal/models/sign_up_draft'
import type { SignUpAnswers } from '#app/portal/models/sign_up_draft'
import { currentDraft } from '#app/portal/sign_up/sign_up_cookie'
import { asksAnything, questionsOf } from '#app/portal/sign_up/sign_up_questions'

export const SIGN_UP_STEPS = ['who', 'contact', 'about', 'check'] as const
export type SignUpStep = (typeof SIGN_UP_STEPS)[number]

/** The steps of this group: where the rule asks nothing there is nothing to say about oneself. */
export const stepsOf = (group: Group): SignUpStep[] =>
  SIGN_UP_STEPS.filter((step) => step !== 'about' || asksAnything(questionsOf(group)))

export const peopleOf = ({ signedUp, people = 1 }: SignUpAnswers) =>
  signedUp === 'family' ? people : 1

/** The first step without an answer; `check` when all are answered. */
export function stepToAnswer(group: Group, given: SignUpAnswers): SignUpStep {
  const { signedUp, name, phone, email, others = [], facts = [] } = given
  const people = peopleOf(given)
  const answered = {
    who: !!signedUp,
    contact: !!name && !!(phone ?? email) && others.length === people - 1,
    about: facts.length === people,
    check: false,
  }
  return stepsOf(group).find((step) => !answered[step])!
}

export const addressOf = (step: string, group: Pick<Group, 'id'>, locale: string) =>
  `/${locale}/sign-up/${group.id}/${step}`

export type SignUp = { group: Group; draft: SignUpDraft | null; given: SignUpAnswers }

/** Does `work` when everything before `step` is answered; else goes where the answer is missing. */
export async function atStep(
  ctx: HttpContext,
  step: SignUpStep,
  work: (signUp: SignUp) => unknown
): Promise<unknown> {
  const { params, locale, response } = ctx
  const group = await findPublicGroup(params.group)
  if (!group.isOpen) {
    return response.redirect(groupAddress(group, locale), false, 303)
  }
  const draft = await currentDraft(ctx, group.id)
  const given = draft?.given ?? {}
  const missing = stepToAnswer(group, given)
  return SIGN_UP_STEPS.indexOf(step) <= SIGN_UP_STEPS.indexOf(missing)
    ? work({ group, draft, given })
    : response.redirect(addressOf(missing, group, locale), false, 303)
}

/** To the first question without an answer. */
export const goOn = ({ response, locale }: HttpContext, group: Group, given: SignUpAnswers) =>
  response.redirect(addressOf(stepToAnswer(group, given), group, locale), false, 303)
