import env from '#start/env'
import QRCode from 'qrcode'
import db from '@adonisjs/lucid/services/db'
import type Survey from '#app/surveys/models/survey'
import { tabletToken } from '#app/surveys/survey_token'
import { FEWEST_SHOWN } from '#app/surveys/survey_vocabulary'

const countOf = async (table: string, surveyId: string) => {
  const [row] = await db.from(table).where('survey_id', surveyId).count('* as count')
  return Number(row.count)
}

/** What the staff see of a survey besides its results. */
export async function surveyForPage(survey: Survey) {
  const { id, title, isOpen, subjectId, closesAt, sentAt } = survey
  const address = `${env.get('APP_URL')}/pl/surveys/door/${tabletToken(id)}`
  return {
    ...{ id, title, isOpen, groupId: subjectId, fewest: FEWEST_SHOWN },
    closesAt: closesAt.toISO()!,
    sentAt: sentAt?.toISO() ?? null,
    invited: await countOf('survey_invitations', id),
    answers: await countOf('survey_answers', id),
    tablet: isOpen ? { address, qr: await QRCode.toDataURL(address, { margin: 0 }) } : null,
  }
}
