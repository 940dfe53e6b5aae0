import { DateTime } from 'luxon'
import { ZONE } from '#app/core/clock'
import { weekOf } from '#app/scheduling/wall_time'
import { houseOf, type Host } from '#app/groups/meetings/house'
import { absencesIn, lackingIn, usesIn, type Use } from '#app/groups/planner/uses_in'

export type PlannerCell = { uses: Use[]; isAway: boolean }
export type PlannerRow = { id: string; name: string; days: PlannerCell[] }

/** The week (Monday first) that `day` lies in: what every room and every teacher of a branch has. */
export async function plannerOf(branchId: number, day: string) {
  const days = weekOf(day)
  const starts = days.map((one) => DateTime.fromISO(one, { zone: ZONE }))
  const span = { from: starts[0], until: starts.at(-1)!.plus({ days: 1 }) }
  const house = await houseOf(branchId)
  const ids = [...house.rooms, ...house.teachers].flatMap(({ resourceId }) => resourceId ?? [])
  const uses = await usesIn(ids, span)
  const absences = await absencesIn(ids, span)
  const row = <Id>({ id, name, resourceId }: Host<Id>): PlannerRow => ({
    id: String(id),
    name,
    days: days.map((one, index) => ({
      uses: uses.filter((use) => use.resourceId === resourceId && use.day === one),
      isAway: absences.some(
        (away) =>
          away.resourceId === resourceId &&
          away.from < starts[index].plus({ days: 1 }).toSeconds() &&
          away.until > starts[index].toSeconds()
      ),
    })),
  })
  return {
    days,
    rooms: house.rooms.map(row),
    teachers: house.teachers.map(row),
    lacking: await lackingIn(branchId, span),
  }
}
