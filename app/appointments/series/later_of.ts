import { toSql } from '#app/core/clock'
import type StaffMember from '#app/identity/models/staff_member'
import { appointmentsOf } from '#app/appointments/appointments_of'
import type Appointment from '#app/appointments/models/appointment'

/** The appointments of the same series after this one that still stand. */
export const laterOf = ({ seriesId, startsAt }: Appointment, staff: StaffMember) =>
  appointmentsOf(staff)
    .where('series_id', seriesId ?? '')
    .where('starts_at', '>', toSql(startsAt))
    .doesntHave('cancellation')
    .preload('reservation')
    .orderBy('starts_at')
