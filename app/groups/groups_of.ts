import type StaffMember from '#app/identity/models/staff_member'
import Enrolment from '#app/groups/models/enrolment'
import Group from '#app/groups/models/group'
import SeatOffer from '#app/groups/models/seat_offer'

/** A group of the branches where somebody works; not found otherwise. */
export const groupOfStaff = (id: string, staff: StaffMember) =>
  Group.ofStaff(staff).where('id', id).firstOrFail()

/** The group of an entry, of the branches where somebody works. */
export async function groupOfEntry(entry: string, staff: StaffMember) {
  const { groupId } = await Enrolment.query().where('entry', entry).firstOrFail()
  return groupOfStaff(groupId, staff)
}

export async function offerOfStaff(id: string, staff: StaffMember) {
  const offer = await SeatOffer.findOrFail(id)
  await groupOfStaff(offer.groupId, staff)
  return offer
}
