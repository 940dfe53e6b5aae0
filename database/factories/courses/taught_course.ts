import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { now, toSql } from '#app/core/clock'
import { newRecordId } from '#app/core/record_id'
import type { CourseLevel } from '#app/courses/course_level'
import CourseEdition from '#app/courses/models/course_edition'
import { enrol } from '#app/groups/enrol'
import type Group from '#app/groups/models/group'
import { makeClient } from '#database/factories/clients/client_factory'
import { makeGroup } from '#database/factories/groups/group_maker'

type Wished = { branchId: number; level?: CourseLevel; projectId?: number; endsOn?: string }

const day = (iso: string) => DateTime.fromISO(iso, { zone: 'utc' })

/** A Polish course that ended, of sixty lessons. */
export async function makeCourse({ branchId, level = 'A1.2', projectId, endsOn }: Wished) {
  const group = await makeGroup({ branchId, state: 'running' })
  await group.merge({ startsOn: day('2026-02-02'), endsOn: day(endsOn ?? '2026-06-15') }).save()
  const size = { lessons: 60, lessonMinutes: 45, attendanceThreshold: 75, testThreshold: 65 }
  const edition = await CourseEdition.create({
    ...{ groupId: group.id, level, term: '2026-spring', hasChildcare: false, ...size },
    projectId: projectId ?? null,
  })
  return { group, edition }
}

type Name = { given: string; family: string; otherGiven?: string; otherFamily?: string }

/** A client with a seat in the group. */
export async function seat(group: Group, staff: { id: string }, name?: Name) {
  const other = { otherGiven: undefined, otherFamily: undefined }
  const { branchId } = group
  const client = await makeClient(staff, {
    ...(name ? { ...other, ...name } : {}),
    ...{ branchId, sex: 'female', birthDate: day('1990-05-03') },
  })
  const participant = await client.related('participants').query().firstOrFail()
  const people = [{ participantId: participant.id }]
  await enrol({ group, people, via: 'staff', language: 'uk' })
  const enrolment = await group
    .related('enrolments')
    .query()
    .where('participant_id', participant.id)
    .firstOrFail()
  return { client, participant, enrolment }
}

type Held = { groupId: string; on: string; teacherId: string; present: string[]; absent?: string[] }

/** A meeting of four lessons that was held, with the list marked. */
export async function heldMeeting({ groupId, on, teacherId, present, absent = [] }: Held) {
  const [id, reservationId] = [newRecordId(), newRecordId()]
  const times = { starts_at: `${on} 16:00:00`, ends_at: `${on} 19:00:00` }
  const stamps = { created_at: toSql(now()), updated_at: toSql(now()) }
  const common = { ...times, ...stamps, version: 1 }
  await db.table('reservations').insert({ id: reservationId, state: 'confirmed', ...common })
  await db.table('group_meetings').insert({
    ...{ id, group_id: groupId, number: 1, reservation_id: reservationId },
    ...{ teacher_id: teacherId, state: 'held', ...common },
  })
  const mark = (state: string) => (participantId: string) => ({
    ...{ id: newRecordId(), group_meeting_id: id, participant_id: participantId, state },
    ...{ version: 1, marked_by: teacherId, marked_at: toSql(now()) },
  })
  const marks = [...present.map(mark('present')), ...absent.map(mark('absent'))]
  await db.table('attendances').multiInsert(marks)
}
