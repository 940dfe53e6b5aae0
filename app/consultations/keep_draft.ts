import { inTransaction } from '#app/core/transaction'
import type StaffMember from '#app/identity/models/staff_member'
import ConsultationDraft from '#app/consultations/models/consultation_draft'
import { now, toSql } from '#app/core/clock'

/** Keeps what was typed so far under the id that the form was given; answers when that was. */
export async function keepDraft(
  id: string,
  staff: StaffMember,
  { context, answers }: { context: string; answers: string }
) {
  const draft = await inTransaction(async (trx) => {
    const touched = await trx
      .from('consultation_drafts')
      .where({ id, staff_member_id: staff.id })
      .update({ updated_at: toSql(now()) })
    const found = Number(touched)
      ? await ConsultationDraft.findOrFail(id, { client: trx })
      : new ConsultationDraft().useTransaction(trx).merge({ id, staffMemberId: staff.id })
    return found.merge({ context, answers }).save()
  })
  return { savedAt: draft.updatedAt.toISO()! }
}
