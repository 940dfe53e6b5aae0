import { recordAudit } from '#app/core/audit'
import { inTransaction } from '#app/core/transaction'
import type Participant from '#app/clients/models/participant'
import type { PinProof } from '#app/clients/pins/pin_proof'
import { pinsBehind } from '#app/clients/pins/pins_behind'

type By = { staffMemberId: string; branchId: number; proof: PinProof }

/**
 * Removes the forgotten PIN of somebody whom nobody has recognised yet, and with it every open My
 * Centre. Who saw what document is recorded once, also after a double click.
 */
export async function removePin({ id }: Participant, { proof, ...by }: By): Promise<boolean> {
  const pins = await pinsBehind(id)
  const ids = pins.map((pin) => pin.id)
  return inTransaction(async (trx) => {
    const removed = await trx.from('personal_pins').whereIn('id', ids).delete()
    if (Number([removed].flat()[0]) === 0) {
      return false
    }
    const subject = { subjectType: 'participant', subjectId: id }
    await recordAudit({ ...by, ...subject, action: 'personal_pin.reset', reason: proof }, trx)
    return true
  })
}
