import { compose } from '@adonisjs/core/helpers'
import { ReservationSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import type { ReservationState } from '#app/scheduling/reservation_state'

/** Its quarters lie in `reserved_quarters`; it changes only through the verbs of this module. */
export default class Reservation extends compose(ReservationSchema, withRecordId) {
  static table = 'reservations'

  declare state: ReservationState
}
