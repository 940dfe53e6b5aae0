import { now } from '#app/core/clock'
import { randomLetters } from '#app/core/record_id'
import Enrolment from '#app/groups/models/enrolment'
import type Group from '#app/groups/models/group'
import Survey from '#app/surveys/models/survey'
import SurveyAnswer from '#app/surveys/models/survey_answer'
import SurveyInvitation from '#app/surveys/models/survey_invitation'
import { ANSWERS } from '#database/seeders/demo/workshops'

/** A survey that is over: everybody got a link, nine answered. */
export async function answerPastSurvey(group: Group, staff: { id: string }) {
  const survey = await Survey.create({
    ...{ subjectType: 'group', subjectId: group.id, title: group.name, branchId: group.branchId },
    ...{ state: 'closed', staffMemberId: staff.id, sentAt: now().minus({ days: 8 }) },
    closesAt: now().minus({ days: 1 }),
  })
  const people = await Enrolment.query().where('group_id', group.id).orderBy('ticket')
  await SurveyInvitation.createMany(
    people.map(({ participantId }, index) => ({
      ...{ surveyId: survey.id, participantId, isUsed: index < ANSWERS.length },
    }))
  )
  await SurveyAnswer.createMany(
    ANSWERS.map(([overall, helped, language, remark]) => ({
      ...{ id: randomLetters(26), surveyId: survey.id, via: 'link' as const, language },
      ...{ overall, useful: Math.min(5, overall + 1), clear: overall, helped, remark },
    }))
  )
}
