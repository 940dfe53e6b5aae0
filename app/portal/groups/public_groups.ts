import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import { todayInWarsaw } from '#app/core/clock'
import { COURSE_LEVELS, wholeLevel, type WholeLevel } from '#app/courses/course_level'
import { OPEN_GROUP_STATES, type GroupKind } from '#app/groups/group_vocabulary'
import Group from '#app/groups/models/group'

type Query = ModelQueryBuilderContract<typeof Group, Group>

const MOST_SHOWN = 60

export type GroupFilters = {
  branch?: number
  level?: WholeLevel
  language?: string
  /** yyyy-MM-dd */
  from?: string
}

export const listAddress = (kind: GroupKind, locale: string) =>
  `/${locale}/${kind === 'course' ? 'courses' : 'workshops'}`

export const groupAddress = ({ kind, id }: Pick<Group, 'kind' | 'id'>, locale: string) =>
  `${listAddress(kind, locale)}/${id}`

/** With its branch; one that is not for the public is not found. */
export const findPublicGroup = (id: string): Promise<Group> =>
  Group.query().where({ id, is_public: true }).preload('branch').firstOrFail()

/** What the public may sign up for now. */
const openTo = (kind: GroupKind): Query =>
  Group.query()
    .where({ kind, is_public: true })
    .whereIn('state', [...OPEN_GROUP_STATES])
    .where((going) => void going.whereNull('ends_on').orWhere('ends_on', '>=', todayInWarsaw()))
    .whereHas('branch', (branch) => void branch.whereNull('closed_on'))

/** The groups that fit, the next to begin first. */
export async function publicGroups(kind: GroupKind, wanted: GroupFilters): Promise<Group[]> {
  const found = openTo(kind).preload('branch').orderBy('starts_on').orderBy('name')
  if (wanted.branch) {
    void found.where('branch_id', wanted.branch)
  }
  if (wanted.language) {
    void found.where('language', wanted.language)
  }
  if (wanted.from) {
    void found.where('starts_on', '>=', wanted.from)
  }
  if (wanted.level) {
    void found.whereIn('id', (editions) => atLevel(editions as never, wanted.level!))
  }
  return found.limit(MOST_SHOWN)
}

/** Towns, languages and levels that have a group now: a filter never leads to nothing by itself. */
export async function filtersOf(kind: GroupKind) {
  const groups = await openTo(kind).preload('branch')
  const branches = new Map(groups.map(({ branch }) => [branch.id, branch]))
  return {
    branches: [...branches.values()].sort((one, other) => one.position - other.position),
    languages: [...new Set(groups.map(({ language }) => language))],
  }
}

const atLevel = (editions: ReturnType<typeof Group.query>, level: WholeLevel) =>
  void editions
    .from('course_editions')
    .whereIn(
      'level',
      [...COURSE_LEVELS].filter((code) => wholeLevel(code) === level)
    )
    .select('group_id')
