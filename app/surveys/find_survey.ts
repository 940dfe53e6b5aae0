import Group from '#app/groups/models/group'
import type StaffMember from '#app/identity/models/staff_member'
import Survey from '#app/surveys/models/survey'

/** The survey when somebody works in its branch; otherwise there is nothing here. */
export const findSurvey = (id: string, staff: StaffMember): Promise<Survey> =>
  Survey.ofStaff(staff).where('id', id).firstOrFail()

export const surveyOfGroup = (groupId: string): Promise<Survey | null> =>
  Survey.findBy({ subjectType: 'group', subjectId: groupId })

export const groupToAskAbout = (id: string, staff: StaffMember): Promise<Group> =>
  Group.ofStaff(staff).where('id', id).firstOrFail()
