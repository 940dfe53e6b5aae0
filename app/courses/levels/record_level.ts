import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { todayInWarsaw } from '#app/core/clock'
import type { CourseLevel } from '#app/courses/course_level'
import type { LevelMoment, LevelSource } from '#app/courses/levels/level_moment'
import LanguageLevel from '#app/courses/models/language_level'

type Found = {
  participantId: string
  level: CourseLevel
  moment: LevelMoment
  source: LevelSource
  /** ISO day; today in Warsaw unless given. */
  onDay?: string
  staffMemberId?: string | null
  /** The course whose start or end it was. */
  groupId?: string | null
}

/** Keeps as a fact which level somebody had on a day; facts are added, never overwritten. */
export const recordLevel = (
  { onDay = todayInWarsaw(), staffMemberId = null, groupId = null, ...found }: Found,
  trx?: TransactionClientContract
) =>
  LanguageLevel.create(
    { ...found, onDay: DateTime.fromISO(onDay), staffMemberId, groupId },
    { client: trx }
  )

/** What is known of a person's Polish now; null when nobody has asked. */
export const currentLevelOf = (participantId: string, trx?: TransactionClientContract) =>
  LanguageLevel.query({ client: trx })
    .where('participant_id', participantId)
    .orderBy('on_day', 'desc')
    .orderBy('id', 'desc')
    .first()
