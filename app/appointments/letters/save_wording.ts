import { recordAudit } from '#app/core/audit'
import { isDuplicate } from '#app/core/database_error'
import { inTransaction } from '#app/core/transaction'
import type StaffMember from '#app/identity/models/staff_member'
import { WordingChanged } from '#app/appointments/errors'
import LetterWording, { type LetterKey } from '#app/appointments/models/letter_wording'

/** Null for the original words. */
type Words = { subject: string | null; text: string } | null

/** Writes the next version; throws WordingChanged when somebody else saved one after `version`. */
export async function saveWording(
  key: LetterKey,
  version: number,
  words: Words,
  { id: staffMemberId }: StaffMember
) {
  const { subject, text } = words ?? { subject: null, text: null }
  const next = { ...key, version: version + 1, subject, text, staffMemberId }
  await inTransaction(async (trx) => {
    const { id: subjectId } = await LetterWording.create(next, { client: trx })
    const action = words ? 'letter.reworded' : 'letter.restored'
    await recordAudit({ staffMemberId, action, subjectType: 'letter_wording', subjectId }, trx)
  }).catch((error: unknown) => {
    throw isDuplicate(error) ? new WordingChanged() : error
  })
}
