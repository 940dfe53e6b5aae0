import type Survey from '#app/surveys/models/survey'
import SurveyAnswer from '#app/surveys/models/survey_answer'
import {
  FEWEST_SHOWN,
  HELPED,
  SCALE,
  SCALE_QUESTIONS,
  type ScaleQuestion,
} from '#app/surveys/survey_vocabulary'

type Answer = Pick<SurveyAnswer, ScaleQuestion | 'helped'> & { remark?: string | null }

/** How often each answer was given to one question. */
export type Counted = { question: string; counts: { answer: string; count: number }[] }

export type Results = {
  /** Of the scale of five. */
  mean: number | null
  questions: Counted[]
  remarks: string[]
}

/**
 * What was said; null while answers come, because the difference of two looks is one person's answer,
 * and null when so few answered that others would know who.
 */
export async function resultsOf(survey: Survey): Promise<Results | null> {
  if (survey.isOpen) {
    return null
  }
  const answers = await SurveyAnswer.query().where('survey_id', survey.id).orderBy('id')
  return countAnswers(answers)
}

/** The same of any answers. */
export function countAnswers(answers: Answer[]): Results | null {
  if (answers.length < FEWEST_SHOWN) {
    return null
  }
  return {
    mean: meanOf(answers),
    questions: [
      ...SCALE_QUESTIONS.map((question) => ({
        question,
        counts: counted([...SCALE], (answer) => answer[question], answers),
      })),
      { question: 'helped', counts: counted([...HELPED], ({ helped }) => helped, answers) },
    ],
    remarks: answers.flatMap(({ remark }) => remark || []),
  }
}

const counted = <Value extends string | number>(
  values: Value[],
  of: (answer: Answer) => string | number | null,
  answers: Answer[]
) =>
  values.map((value) => ({
    answer: String(value),
    count: answers.filter((answer) => of(answer) === value).length,
  }))

function meanOf(answers: Answer[]): number | null {
  const given = answers.flatMap(({ overall }) => overall ?? [])
  const sum = given.reduce((total, one) => total + one, 0)
  return given.length > 0 ? Math.round((sum / given.length) * 10) / 10 : null
}
