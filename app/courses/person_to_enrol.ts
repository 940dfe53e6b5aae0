import { offerTo } from '#app/clients/minor'
import Participant from '#app/clients/models/participant'
import type StaffMember from '#app/identity/models/staff_member'

type Asked = { client?: string; participant?: string }

/** Whom the form is for, when it was opened from somebody's page. */
export async function personToEnrol({ client, participant }: Asked, staff: StaffMember) {
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
    .orderBy('created_at')
    .firstOrFail()
  return { id: found.id, name: found.displayName, language: found.language }
}
