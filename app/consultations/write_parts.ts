import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type Consultation from '#app/consultations/models/consultation'
import type { ConsultationAnswers, NextStepAnswer } from '#app/consultations/consultation_answers'
import { DateTime } from 'luxon'

/** Writes who took part, what it was about and what comes next, in place of what stood there. */
export async function writeParts(
  consultation: Consultation,
  { participantIds, topics, nextSteps }: ConsultationAnswers,
  trx: TransactionClientContract
) {
  await consultation.related('participants').sync(participantIds, true, trx)
  await trx.from('consultation_topics').where('consultation_id', consultation.id).delete()
  if (topics.length > 0) {
    const rows = topics.map((topic) => ({ consultation_id: consultation.id, topic }))
    await trx.table('consultation_topics').multiInsert(rows)
  }
  await trx.from('next_steps').where('consultation_id', consultation.id).delete()
  await consultation.related('nextSteps').createMany(nextSteps.map(asRow), { client: trx })
}

const asRow = ({ dueOn, ...step }: NextStepAnswer, position: number) => ({
  ...step,
  position,
  dueOn: dueOn ? DateTime.fromISO(dueOn, { zone: 'utc' }) : null,
})
