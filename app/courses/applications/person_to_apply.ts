import { offerTo } from '#app/clients/minor'
import HouseholdMember from '#app/clients/models/household_member'
import Participant from '#app/clients/models/participant'
import type StaffMember from '#app/identity/models/staff_member'

type Who = { client?: string | null; participant?: string | null }

/** Whoever is no client yet, or a client of the own branches whom this colleague may be shown. */
export function personToApply({ client, participant }: Who, staff: StaffMember) {
  const branchIds = staff.branches.map(({ id }) => id)
  return Participant.query()
    .where(client ? { client_id: client } : { id: participant ?? '' })
    .where((visible) => {
      void visible.whereNull('client_id').orWhereHas('knownAs', (known) => {
        void known.whereIn('branch_id', branchIds)
        offerTo(known, staff)
      })
    })
    .orderBy('created_at')
    .firstOrFail()
}

/** The household somebody lives in now: those who want one course together share it. */
export async function householdOf({ clientId }: Participant) {
  const member = clientId ? await HouseholdMember.findBy({ currentKey: clientId }) : null
  return member?.householdId ?? null
}
