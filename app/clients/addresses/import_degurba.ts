import { recordAudit } from '#app/core/audit'
import { inTransaction } from '#app/core/transaction'

type Change = { teryt: string; to: number }

/** Writes the degrees of urbanisation that an administrator has looked over. */
export const importDegurba = (changes: Change[], staff: { id: string }) =>
  inTransaction(async (trx) => {
    for (const { teryt, to } of changes) {
      await trx.from('gminas').where('teryt', teryt).update({ degurba: to })
    }
    const entry = { staffMemberId: staff.id, action: 'gminas.imported', subjectType: 'gminas' }
    await recordAudit({ ...entry, subjectId: 'degurba' }, trx)
  })
