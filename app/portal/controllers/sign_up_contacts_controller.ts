import type { HttpContext } from '@adonisjs/core/http'
import { checkForm, type Problem } from '#app/portal/check_form'
import {
  contactAnswers,
  contactAsked,
  contactKept,
  contactProblems,
  contactTyped,
  type ContactShown,
} from '#app/portal/contact_answers'
import { draftToAnswer } from '#app/portal/sign_up/sign_up_cookie'
import { atStep, goOn, peopleOf, stepsOf, type SignUp } from '#app/portal/sign_up/sign_up_step'
import { signUpContactValidator } from '#app/portal/validators/sign_up'

/** Step 2: the names and how to reach them. */
export default class SignUpContactsController {
  show(ctx: HttpContext) {
    return atStep(ctx, 'contact', (signUp) => this.page(ctx, signUp, contactKept(signUp.given)))
  }

  store(ctx: HttpContext) {
    return atStep(ctx, 'contact', async (signUp) => {
      const { group, draft: found, given } = signUp
      const others = peopleOf(given) - 1
      const { answers, problems } = await checkForm(ctx, signUpContactValidator(others))
      if (!answers) {
        const shown = contactTyped(ctx)
        const wrong = contactProblems(ctx, problems, shown.phone).map(atItsName)
        return this.page(ctx, signUp, shown, wrong)
      }
      const draft = draftToAnswer(ctx, group.id, found)
      const contact = contactAnswers(answers, given)
      await draft.answer({ ...contact, others: others > 0 ? contact.others : undefined }).save()
      return goOn(ctx, group, draft.given)
    })
  }

  private page(
    { inertia }: HttpContext,
    { group, given }: SignUp,
    answers: ContactShown,
    problems: Problem[] = []
  ) {
    return inertia.render('portal/sign_up/contact', {
      group: { id: group.id, name: group.name },
      steps: stepsOf(group),
      asked: contactAsked({ bookedFor: given.signedUp, people: peopleOf(given) }),
      answers,
      problems,
    })
  }
}

/** `others.0` is the field of the second person; none at all is a problem of the first of them. */
const atItsName = ({ field, message }: Problem): Problem => ({
  field: field.replace(/^others(?:\.(\d+))?$/, (_, at = '0') => `others-${Number(at) + 1}`),
  message,
})
