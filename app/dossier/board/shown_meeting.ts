import { DateTime } from 'luxon'
import { isOffered } from '#app/clients/minor'
import type StaffMember from '#app/identity/models/staff_member'
import { isoDay } from '#app/dossier/moment'
import type { BoardMeeting } from '#app/dossier/board/meetings_of_board'

type Restriction = Pick<BoardMeeting, 'isRestricted' | 'staffMemberId' | 'birthDate' | 'birthYear'>

const RECEIVING = ['reception', 'coordinator']

/**
 * Whether `staff` reads the name on the board: roles that receive people; of restricted
 * meetings only whoever holds them and the front desk; minors as everywhere.
 */
export function mayName(meeting: Restriction, staff: StaffMember): boolean {
  const { isRestricted, staffMemberId, birthDate, birthYear } = meeting
  const isClosed =
    isRestricted &&
    staffMemberId !== staff.id &&
    !staff.currentRoles.some((role) => RECEIVING.includes(role))
  const birth = birthDate ? DateTime.fromISO(isoDay(birthDate), { zone: 'utc' }) : null
  return (
    staff.may('board.view_names') && !isClosed && isOffered({ birthDate: birth, birthYear }, staff)
  )
}

function stateOf({ isAbsent, isClosed }: BoardMeeting) {
  if (isAbsent) return 'absent' as const
  return isClosed ? ('closed' as const) : ('booked' as const)
}

/** What one cell says of a meeting. */
export function shownMeeting(meeting: BoardMeeting, staff: StaffMember) {
  const isNamed = mayName(meeting, staff)
  const { id, version, staffMemberId, channel, language, clientId, name } = meeting
  return {
    id,
    version,
    adviserId: staffMemberId,
    channel,
    language,
    state: stateOf(meeting),
    person: isNamed ? name : null,
    clientId: isNamed ? clientId : null,
  }
}
