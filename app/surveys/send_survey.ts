import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { now, toSql } from '#app/core/clock'
import { translator } from '#app/core/i18n'
import { inTransaction } from '#app/core/transaction'
import type { GroupLetter } from '#app/groups/letters/group_letter'
import { writeToThese } from '#app/groups/letters/write_to_enrolled'
import type Enrolment from '#app/groups/models/enrolment'
import type Group from '#app/groups/models/group'
import { SurveyClosed } from '#app/surveys/errors'
import SurveyInvitation from '#app/surveys/models/survey_invitation'
import { openSurvey } from '#app/surveys/open_survey'
import { invitationLink } from '#app/surveys/survey_token'
import { whoCame } from '#app/surveys/who_came'

type Trx = TransactionClientContract

/** How many people have a link now, and how many messages carry one. */
export type Sent = { surveyId: string; invited: number; messages: number }

/**
 * Sends a link of their own to everybody who came to the group and has none yet; nobody gets a second
 * one. Throws SurveyClosed.
 */
export const sendSurvey = (group: Group, staff: { id: string }): Promise<Sent> =>
  inTransaction(async (trx) => {
    const survey = await openSurvey(group, staff, trx)
    if (!survey.isOpen) {
      throw new SurveyClosed()
    }
    await trx
      .from('surveys')
      .where('id', survey.id)
      .update({ sent_at: toSql(now()) })
    const people = await withoutLink(survey.id, await whoCame(group.id, trx), trx)
    let messages = 0
    for (const person of people) {
      messages += await invite(survey.id, group, person, trx)
    }
    await recordAudit(
      {
        ...{ staffMemberId: staff.id, action: 'survey.sent', branchId: group.branchId },
        ...{ subjectType: 'survey', subjectId: survey.id },
      },
      trx
    )
    return { surveyId: survey.id, invited: people.length, messages }
  })

async function withoutLink(surveyId: string, people: Enrolment[], trx: Trx) {
  const known = await SurveyInvitation.query({ client: trx }).where('survey_id', surveyId)
  const invited = new Set(known.map(({ participantId }) => participantId))
  return people.filter(({ participantId }) => !invited.has(participantId))
}

async function invite(surveyId: string, group: Group, person: Enrolment, trx: Trx) {
  const { participantId } = person
  const { id } = await SurveyInvitation.create({ surveyId, participantId }, { client: trx })
  return writeToThese(group, [person], letterOf(id), trx)
}

/** It names no group: a message on a shared phone says nothing of where somebody was. */
const letterOf = (invitationId: string): GroupLetter => ({
  kind: 'survey',
  subjectType: 'survey_invitation',
  subjectId: invitationId,
  haste: 'calm',
  words: (language) => {
    const t = translator(language)
    const link = invitationLink(invitationId, language)
    return {
      subject: t('surveys:letter.subject'),
      lines: [t('surveys:letter.lead'), t('surveys:letter.anonymous'), '', link],
      sms: t('surveys:letter.sms', { link }),
    }
  },
})
