import StaffMember from '#app/identity/models/staff_member'

/** Who can be given a task: everybody at work in one of the branches. */
export const colleaguesIn = (branchIds: number[]) =>
  StaffMember.query()
    .whereNull('deactivated_at')
    .whereNotNull('activated_at')
    .whereHas('branches', (branches) => void branches.whereIn('branches.id', branchIds))
    .orderBy('family_name')
    .orderBy('given_name')
