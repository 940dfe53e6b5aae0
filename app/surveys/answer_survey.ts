import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { once } from '#app/core/one_time_key'
import { randomLetters } from '#app/core/record_id'
import { inTransaction } from '#app/core/transaction'
import { SurveyAnswered, SurveyClosed } from '#app/surveys/errors'
import Survey from '#app/surveys/models/survey'
import SurveyAnswer from '#app/surveys/models/survey_answer'
import type { AnsweredVia, Helped, ScaleQuestion } from '#app/surveys/survey_vocabulary'

type Trx = TransactionClientContract

export type Answers = Partial<Record<ScaleQuestion, number | null>> & {
  helped?: Helped | null
  remark?: string | null
}

type From = { via: AnsweredVia; language: string }

/**
 * A link brings one answer, however often it is sent. Throws SurveyAnswered and SurveyClosed. What is
 * kept of the link is that it was used, never what was answered with it or when.
 */
export const answerByLink = (
  invitation: { id: string; surveyId: string },
  answers: Answers,
  language: string
): Promise<void> =>
  inTransaction(async (trx) => {
    const used = await trx
      .from('survey_invitations')
      .where({ id: invitation.id, is_used: false })
      .update({ is_used: true })
    if (Number(used) === 0) {
      throw new SurveyAnswered()
    }
    await write(invitation.surveyId, answers, { via: 'link', language }, trx)
  })

/** A tablet brings one answer from each page it showed. Throws SurveyClosed. */
export const answerOnTablet = (
  surveyId: string,
  answers: Answers,
  { language, oneTimeKey }: { language: string; oneTimeKey: string }
): Promise<string> =>
  inTransaction((trx) =>
    once(`survey:${oneTimeKey}`, surveyId, trx, async () => {
      await write(surveyId, answers, { via: 'tablet', language }, trx)
      return ''
    })
  )

/** The id is random throughout: one with a time in it would say who answered. */
async function write(surveyId: string, answers: Answers, from: From, trx: Trx) {
  const survey = await Survey.findOrFail(surveyId, { client: trx })
  if (!survey.isOpen) {
    throw new SurveyClosed()
  }
  await SurveyAnswer.create(
    { id: randomLetters(26), surveyId, ...from, ...answers },
    { client: trx }
  )
}
