import type { HttpContext } from '@adonisjs/core/http'
import { wholeLevel, WHOLE_LEVELS } from '#app/courses/course_level'
import { checkForm, type Problem } from '#app/portal/check_form'
import {
  aboutAnswers,
  aboutKept,
  aboutTyped,
  atItsField,
  namesOf,
  type AboutShown,
} from '#app/portal/sign_up/about_answers'
import { levelFound, levelKept } from '#app/portal/sign_up/level_found'
import { draftToAnswer } from '#app/portal/sign_up/sign_up_cookie'
import { questionsOf } from '#app/portal/sign_up/sign_up_questions'
import { atStep, goOn, peopleOf, stepsOf, type SignUp } from '#app/portal/sign_up/sign_up_step'
import { aboutValidator } from '#app/portal/validators/sign_up'
import { todayInWarsaw } from '#app/core/clock'

/** Step 3: what the rule of the group looks at, each with why it is asked. */
export default class SignUpFactsController {
  show(ctx: HttpContext) {
    return atStep(ctx, 'about', (signUp) =>
      this.page(ctx, signUp, aboutKept(signUp.given, peopleOf(signUp.given)))
    )
  }

  store(ctx: HttpContext) {
    return atStep(ctx, 'about', async (signUp) => {
      const { group, draft: found, given } = signUp
      const people = peopleOf(given)
      const validator = aboutValidator(people, questionsOf(group))
      const { answers, problems } = await checkForm(ctx, validator)
      if (!answers) {
        return this.page(ctx, signUp, aboutTyped(ctx, people), problems.map(atItsField))
      }
      const facts = aboutAnswers(answers)
      const checked = levelKept(ctx, given, facts)
      const draft = draftToAnswer(ctx, group.id, found).answer({ facts, checked })
      await draft.save()
      return goOn(ctx, group, draft.given)
    })
  }

  private page(
    ctx: HttpContext,
    { group, given }: SignUp,
    answers: AboutShown[],
    problems: Problem[] = []
  ) {
    const { areMinorsAsked, ...questions } = questionsOf(group)
    const names = namesOf(given)
    const found = questions.isLevelAsked ? levelFound(ctx, given) : null
    return ctx.inertia.render('portal/sign_up/about', {
      group: { id: group.id, name: group.name },
      steps: stepsOf(group),
      questions: { ...questions, areMinorsAsked: areMinorsAsked && given.signedUp !== 'self' },
      levels: [...WHOLE_LEVELS],
      today: todayInWarsaw(),
      found: found?.level ?? null,
      people: answers.map((answer, place) => ({
        ...answer,
        level: answer.level ?? (found && wholeLevel(found.level)),
        name: names[place],
      })),
      problems,
    })
  }
}
