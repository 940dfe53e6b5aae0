import db from '@adonisjs/lucid/services/db'
import { asDay } from '#app/scheduling/timetable/stored_values'
import { clashOf, type Busy, type Clash } from '#app/groups/meetings/clashes'
import { houseOf, type Host, type House } from '#app/groups/meetings/house'
import { loadBusy } from '#app/groups/meetings/load_busy'
import type { Hosts } from '#app/groups/meetings/resources'
import { datesOf, type LeftOut, type PlannedDate, type Rhythm } from '#app/groups/meetings/rhythm'

export type WantedSeries = Rhythm &
  Hosts & {
    /** Enough of a group that is about to be made. */
    group: { branchId: number }
    /** Days (yyyy-MM-dd) to leave out besides holidays. */
    skip?: string[]
  }

export type ProposedMeeting = PlannedDate &
  Hosts & {
    roomClash: Clash | null
    teacherClash: Clash | null
    /** Rooms and teachers of the branch that are free then. */
    freeRooms: number[]
    freeTeachers: string[]
  }

export type Proposal = { meetings: ProposedMeeting[]; leftOut: LeftOut[] }

/** The dates of a series with what stands against each, and who or what could be had instead. */
export async function planMeetings(wanted: WantedSeries): Promise<Proposal> {
  const { group, skip, teacherId, roomId } = wanted
  const closedDays = await closedFrom(group.branchId, wanted.first)
  const { dates, leftOut } = datesOf(wanted, { closedDays, skip })
  const wishes = dates.map((date) => ({ ...date, teacherId, roomId }))
  return { meetings: await withClashes(group.branchId, wishes), leftOut }
}

/** The same dates, each with what stands against it. `leaving`: reservations about to be given back. */
export async function withClashes<Wish extends PlannedDate & Hosts>(
  branchId: number,
  wishes: Wish[],
  leaving: string[] = []
): Promise<(Wish & ProposedMeeting)[]> {
  const house = await houseOf(branchId)
  const ids = [...house.rooms, ...house.teachers].flatMap(({ resourceId }) => resourceId ?? [])
  const inOrder = [...wishes].sort((one, other) => +one.startsAt - +other.startsAt)
  const busy = await loadBusy({ branchId, resourceIds: ids, dates: inOrder, leaving })
  return wishes.map((wish) => ({ ...wish, ...judged(wish, house, busy) }))
}

function judged(wish: PlannedDate & Hosts, { rooms, teachers }: House, busy: Busy) {
  const against = <Id>(hosts: Host<Id>[], id: Id | null) => {
    const host = hosts.find((one) => one.id === id)
    return host?.resourceId ? clashOf(host.resourceId, wish, busy) : null
  }
  const free = <Id>(hosts: Host<Id>[]) =>
    hosts
      .filter(({ resourceId }) => !resourceId || !clashOf(resourceId, wish, busy))
      .map(({ id }) => id)
  return {
    roomClash: against(rooms, wish.roomId),
    teacherClash: against(teachers, wish.teacherId),
    freeRooms: free(rooms),
    freeTeachers: free(teachers),
  }
}

export async function closedFrom(branchId: number, first: string): Promise<Set<string>> {
  const rows = await db
    .from('branch_closures')
    .where('branch_id', branchId)
    .where('on', '>=', first)
  return new Set(rows.map((row) => asDay(row.on)!))
}
