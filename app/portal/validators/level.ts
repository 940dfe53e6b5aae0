import vine from '@vinejs/vine'
import { MOST_QUESTIONS } from '#app/courses/self_check/self_check'

export const levelAnswerValidator = vine.create({
  question: vine.number().withoutDecimals().range([1, MOST_QUESTIONS]),
  answer: vine.enum(['0', '1', '2', '3', 'unknown']),
})
