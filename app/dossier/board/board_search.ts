import type { DateTime } from 'luxon'
import { Exception } from '@adonisjs/core/exceptions'
import type { Infer } from '@vinejs/vine/types'
import { ZONE } from '#app/core/clock'
import type StaffMember from '#app/identity/models/staff_member'
import { MEETING_MINUTES } from '#app/appointments/appointment_vocabulary'
import { firstDay, type BoardView } from '#app/dossier/board/board_span'
import type { boardValidator } from '#app/dossier/validators/board_validator'

export type BoardSearch = { branch: number; day: string; view: BoardView; minutes: number }

/** A branch of one's own; any other does not exist. */
export function ownBranch(branchId: number | null, staff: StaffMember): number {
  if (branchId === null || !staff.worksIn(branchId)) {
    throw new Exception('Not found', { status: 404 })
  }
  return branchId
}

/** What the address asks for, with what it leaves out filled in. */
export function boardSearch(
  { branch, day, view, minutes }: Infer<typeof boardValidator>,
  staff: StaffMember
): BoardSearch {
  return {
    branch: ownBranch(branch ?? staff.homeBranchId, staff),
    day: day ?? firstDay(),
    view: view ?? 'day',
    minutes: minutes ?? MEETING_MINUTES,
  }
}

/** The board where something was just put. */
export const boardAddress = (branchId: number, at: DateTime) =>
  `/board?branch=${branchId}&day=${at.setZone(ZONE).toISODate()}`
