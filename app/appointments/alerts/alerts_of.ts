import type StaffMember from '#app/identity/models/staff_member'
import SlotAlert from '#app/appointments/models/slot_alert'
import { OPEN_STATES } from '#app/appointments/alerts/alert_vocabulary'

/** The wishes of the branches where somebody works. */
export const alertsOf = ({ branches }: StaffMember) =>
  SlotAlert.query()
    .whereIn(
      'branch_id',
      branches.map(({ id }) => id)
    )
    .preload('branch')
    .preload('offers', (offer) => void offer.preload('staffMember'))
    .preload('participant')
    .preload('closing', (closing) => void closing.preload('staffMember'))

/** Who waits the longest first; of what is over, what ended last. */
export const alertsInOrder = (staff: StaffMember, isOver: boolean) =>
  isOver
    ? alertsOf(staff)
        .whereNotIn('state', [...OPEN_STATES])
        .orderBy('updated_at', 'desc')
    : alertsOf(staff)
        .whereIn('state', [...OPEN_STATES])
        .orderBy('created_at')
        .orderBy('id')
