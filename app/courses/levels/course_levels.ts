import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { CourseLevel } from '#app/courses/course_level'
import type { LevelMoment, LevelSource } from '#app/courses/levels/level_moment'
import { recordLevel } from '#app/courses/levels/record_level'
import LanguageLevel from '#app/courses/models/language_level'

type Trx = TransactionClientContract
type Fact = {
  participantId: string
  level: CourseLevel
  moment: Exclude<LevelMoment, 'other'>
  source: LevelSource
  onDay: string
  staffMemberId: string
}

/** The levels of a group's people at its start and end: the last word on each. */
export async function levelsInGroup(groupId: string, trx?: Trx) {
  const facts = await LanguageLevel.query({ client: trx })
    .where('group_id', groupId)
    .orderBy('created_at')
    .orderBy('id')
  return new Map(facts.map((fact) => [`${fact.participantId}:${fact.moment}`, fact.level]))
}

/** Keeps levels at the start and end of a course; one that says nothing new is not repeated. */
export async function recordCourseLevels(groupId: string, facts: Fact[], trx: Trx) {
  const known = await levelsInGroup(groupId, trx)
  const isNew = ({ participantId, moment, level }: Fact) =>
    known.get(`${participantId}:${moment}`) !== level
  for (const fact of facts.filter(isNew)) {
    await recordLevel({ ...fact, groupId }, trx)
  }
}
