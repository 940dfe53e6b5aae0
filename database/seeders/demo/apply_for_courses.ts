import type { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { toSql } from '#app/core/clock'
import { newRecordId } from '#app/core/record_id'
import { CHECK_LEVELS } from '#app/courses/self_check/check_level'
import type { Centre } from '#database/seeders/demo/hold_conversations'
import { insertRows, type Row } from '#database/seeders/demo/insert_rows'
import type { SeededRandom } from '#database/seeders/demo/seeded_random'

const APPLICANTS = 42
const DAYS_WAITED = 110
const LEVELS = {
  'A0': 1,
  'A1.1': 12,
  'A1.2': 9,
  'A2.1': 7,
  'A2.2': 4,
  'B1.1': 4,
  'B1.2': 2,
} as const
const TIMES = ['morning', 'morning afternoon', 'evening', 'evening weekend', 'weekend'] as const

/** Who wishes for a course of Polish: most have checked their level or talked with a teacher. */
export async function applyForCourses(random: SeededRandom, centre: Centre, now: DateTime) {
  const teachers = await db
    .from('staff_members')
    .join('staff_roles', 'staff_members.id', 'staff_roles.staff_member_id')
    .where('staff_roles.role', 'teacher')
    .select('staff_members.id')
  const applicants = random.shuffled(centre.clients).slice(0, APPLICANTS)
  const made = applicants.map((client, place) => {
    const at = now.minus({ days: random.between(1, DAYS_WAITED), hours: place })
    const level = random.chance(0.9) ? random.weighted(LEVELS) : null
    const talkedWith = level && random.chance(0.7) ? random.pick(teachers).id : null
    return { ...client, at, level, talkedWith }
  })
  const rows = (make: (one: (typeof made)[number]) => Row[]) => made.flatMap(make)
  await insertRows(
    db.connection(),
    'course_applications',
    rows((one) => [applicationOf(random, one)])
  )
  await insertRows(db.connection(), 'language_levels', rows(levelOf))
  await insertRows(db.connection(), 'placement_interviews', rows(interviewOf))
}

type Made = Centre['clients'][number] & {
  at: DateTime
  level: keyof typeof LEVELS | null
  talkedWith: string | null
}

const literacyOf = ({ level, talkedWith }: Made) =>
  talkedWith ? (level === 'A0' ? 'none' : level === 'A1.1' ? 'slow' : 'fluent') : null

/** Who fits a course has the level before it. */
const levelBefore = (course: keyof typeof LEVELS) =>
  CHECK_LEVELS[Math.max(0, CHECK_LEVELS.indexOf(course) - 1)]

function applicationOf(random: SeededRandom, one: Made): Row {
  return {
    ...{ id: newRecordId(one.at.toMillis()), participant_id: one.participantId },
    ...{ open_key: one.participantId, branch_id: one.branchId, level: one.level },
    ...{ literacy: literacyOf(one), times: random.pick(TIMES), via: 'staff', state: 'open' },
    mode: random.weighted({ here: 7, any: 2, online: 1 }),
    goes_elsewhere: random.chance(0.2),
    needs_childcare: random.chance(0.25),
    language: one.languages[0] ?? 'pl',
    ...{ applied_at: toSql(one.at), version: 1, is_kept_waiting: false },
    ...{ created_at: toSql(one.at), updated_at: toSql(one.at) },
  }
}

const levelOf = ({ level, talkedWith, participantId, at }: Made): Row[] =>
  level
    ? [
        {
          ...{ id: newRecordId(at.toMillis()), participant_id: participantId },
          ...{ level: levelBefore(level), moment: 'start', on_day: at.toISODate()! },
          ...{ source: talkedWith ? 'interview' : 'self_check', staff_member_id: talkedWith },
          created_at: toSql(at),
        },
      ]
    : []

const interviewOf = (one: Made): Row[] =>
  one.talkedWith
    ? [
        {
          ...{ id: newRecordId(one.at.toMillis()), participant_id: one.participantId },
          ...{ staff_member_id: one.talkedWith, on_day: one.at.toISODate()! },
          ...{
            literacy: literacyOf(one),
            level: levelBefore(one.level!),
            created_at: toSql(one.at),
          },
        },
      ]
    : []
