import type { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { toSql } from '#app/core/clock'
import Interpreter from '#app/scheduling/models/interpreter'
import { takenAmong } from '#app/scheduling/reserved_quarters'

type Meeting = { startsAt: DateTime; endsAt: DateTime; reservationId: string }

/** Who interprets the language and is not away then; those with a calendar here only while they are free. */
export async function freeInterpreters(language: string, meeting: Meeting): Promise<Interpreter[]> {
  const interpreters = await Interpreter.query()
    .where('is_active', true)
    .whereHas('languages', (languages) => languages.where('language', language))
    .preload('resource')
    .orderBy('name')
  const resourceIds = interpreters.flatMap(({ resource }) => resource?.id ?? [])
  const { startsAt, endsAt, reservationId } = meeting
  const busy = await takenAmong({ resourceIds, startsAt, endsAt }, [reservationId])
  const away = await interpretersAway(meeting)
  return interpreters.filter(
    ({ id, resource }) => !away.has(id) && !(resource && busy.has(resource.id))
  )
}

/** On leave, with a calendar as interpreter or as adviser. */
async function interpretersAway({ startsAt, endsAt }: Meeting): Promise<Set<string>> {
  const rows = await db
    .from('absences')
    .join('resources', 'resources.id', 'absences.resource_id')
    .join('interpreters', (join) =>
      join
        .on('interpreters.id', 'resources.interpreter_id')
        .orOn('interpreters.staff_member_id', 'resources.staff_member_id')
    )
    .where('absences.starts_at', '<', toSql(endsAt))
    .where('absences.ends_at', '>', toSql(startsAt))
    .select('interpreters.id')
  return new Set(rows.map(({ id }) => id))
}
