import { translator } from '#app/core/i18n'
import { enrolmentLink } from '#app/groups/enrolment_token'
import type { GroupLetter } from '#app/groups/letters/group_letter'
import type Group from '#app/groups/models/group'

/** We missed you: kind, with a phone to call; it says what happens next and who decides. */
export const absenceLetter = (warningId: string, group: Group, absences: number): GroupLetter => ({
  kind: 'group_absences',
  subjectType: 'absence_warning',
  subjectId: warningId,
  haste: 'answer',
  words: (language, entry) => {
    const t = translator(language)
    const link = enrolmentLink(entry, language)
    const say = (key: string) =>
      t(`absence_letters:${key}`, { group: group.name, count: absences, link })
    return {
      subject: say('subject'),
      lines: [say('lead'), say('missed'), '', say('talk'), say('next'), '', say('link'), link],
      sms: say('sms'),
    }
  },
})
