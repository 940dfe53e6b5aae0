import type { Infer } from '@vinejs/vine/types'
import { once } from '#app/core/one_time_key'
import { inTransaction } from '#app/core/transaction'
import { GroupClosed, GroupFull } from '#app/groups/errors'
import { takeSeats, takeTurn } from '#app/groups/turn'
import WorkshopOrganisation from '#app/workshops/models/workshop_organisation'
import type { organisationValidator } from '#app/workshops/validators/organisation_validator'

type Form = Infer<typeof organisationValidator>

/**
 * An institution comes with so many people, who take seats without names. Throws GroupFull when there
 * are fewer free seats or somebody waits, and GroupClosed. Sent twice, it is written once.
 */
export const addOrganisation = (
  groupId: string,
  { oneTimeKey, ...form }: Form,
  staff: { id: string }
): Promise<string> =>
  inTransaction((trx) =>
    once(`organisation:${oneTimeKey}`, { groupId, ...form }, trx, async () => {
      const turn = await takeTurn(groupId, trx)
      if (!turn.group.isOpen) {
        throw new GroupClosed()
      }
      if (!(await takeSeats(turn, form.people, true))) {
        throw new GroupFull()
      }
      const { contactName = null, contact = null, ...rest } = form
      const who = { ...rest, contactName, contact, staffMemberId: staff.id }
      const row = { ...who, groupId, state: 'coming' as const, version: 1 }
      const { id } = await WorkshopOrganisation.create(row, { client: trx })
      return id
    })
  )
