import { offerTo } from '#app/clients/minor'
import Participant from '#app/clients/models/participant'
import type StaffMember from '#app/identity/models/staff_member'

/** Whom the form is for, when it was opened from a client's page or from a call. */
export async function personToBook(
  { client, participant }: { client?: string; participant?: string },
  staff: StaffMember
) {
  if (!client && !participant) {
    return null
  }
  const branchIds = staff.branches.map(({ id }) => id)
  const found = await Participant.query()
    .where(client ? { client_id: client } : { id: participant! })
    .where((visible) =>
      visible.whereNull('client_id').orWhereHas('knownAs', (known) => {
        void known.whereIn('branch_id', branchIds)
        offerTo(known, staff)
      })
    )
    .firstOrFail()
  return { participantId: found.id, name: found.displayName, language: found.language }
}
