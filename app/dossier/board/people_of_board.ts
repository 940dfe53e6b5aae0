import db from '@adonisjs/lucid/services/db'
import { toSql } from '#app/core/clock'
import { isoDay, isoMoment } from '#app/dossier/moment'
import type { BoardSpan } from '#app/dossier/board/board_span'

export type Stretch = { from: number; until: number }
export type BoardPerson = { resourceId: number; id: string; name: string; absences: Stretch[] }
export type BoardRoom = { resourceId: number; name: string }

const seconds = (value: unknown) => Date.parse(isoMoment(value)) / 1000

/** Advisers and rooms of a branch, absences, and the days it is closed: one statement. */
export async function peopleOfBoard(branchId: number, span: BoardSpan) {
  const rows = await resourcesOfBranch(branchId, span).unionAll((closures) =>
    closures
      .from('branch_closures')
      .where('branch_id', branchId)
      .whereBetween('on', [span.days[0], span.days.at(-1)!])
      .select(...['null', "'closure'", 'null', 'null', 'null', 'null'].map((sql) => db.raw(sql)))
      .select('on', 'on')
  )
  /** A union with nulls makes text of numbers on MariaDB. */
  const people = new Map<number, BoardPerson>()
  const rooms = new Map<number, BoardRoom>()
  const closedDays = new Set<string>()
  for (const { id: text, ...row } of rows) {
    const id = Number(text)
    if (row.kind === 'closure') {
      closedDays.add(isoDay(row.starts_at))
    } else if (row.kind === 'room') {
      rooms.set(id, { resourceId: id, name: row.room })
    } else if (row.kind === 'adviser') {
      const name = `${row.given_name} ${row.family_name}`
      const known = people.get(id)
      const person: BoardPerson = known ?? {
        resourceId: id,
        id: row.staff_id,
        name,
        absences: [],
      }
      if (row.starts_at) {
        person.absences.push({ from: seconds(row.starts_at), until: seconds(row.ends_at) })
      }
      people.set(id, person)
    }
  }
  return { people: byName(people), rooms: byName(rooms), closedDays }
}

const byName = <Named extends { name: string }>(all: Map<number, Named>) =>
  [...all.values()].sort((one, other) => one.name.localeCompare(other.name, 'pl'))

function resourcesOfBranch(branchId: number, { from, until }: BoardSpan) {
  return db
    .from('resources')
    .leftJoin('staff_members', 'staff_members.id', 'resources.staff_member_id')
    .leftJoin('rooms', 'rooms.id', 'resources.room_id')
    .leftJoin('absences', (join) => {
      void join
        .on('absences.resource_id', 'resources.id')
        .andOnVal('absences.starts_at', '<', toSql(until))
        .andOnVal('absences.ends_at', '>', toSql(from))
    })
    .where('resources.is_active', true)
    .whereNull('staff_members.deactivated_at')
    .where((ours) => {
      void ours.where('rooms.branch_id', branchId).orWhereIn('staff_members.id', (working) => {
        void working.from('staff_branches').where('branch_id', branchId).select('staff_member_id')
      })
    })
    .select('resources.id', 'resources.kind', 'staff_members.id as staff_id', 'given_name')
    .select('family_name', 'rooms.name as room', 'absences.starts_at', 'absences.ends_at')
}
