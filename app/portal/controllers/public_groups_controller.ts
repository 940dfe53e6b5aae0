import type { HttpContext } from '@adonisjs/core/http'
import { languageName } from '#app/core/spoken_time'
import { WHOLE_LEVELS } from '#app/courses/course_level'
import type { GroupKind } from '#app/groups/group_vocabulary'
import { filtersIn } from '#app/portal/groups/filters'
import { dateOf, groupForPublic, groupsForPublic } from '#app/portal/groups/group_for_public'
import { priorityWords } from '#app/portal/groups/priority_words'
import { filtersOf, findPublicGroup, publicGroups } from '#app/portal/groups/public_groups'
import { meetingsOf } from '#app/groups/meetings/meetings_of'

/** Courses and workshops that anybody may sign up for. */
export default class PublicGroupsController {
  courses(ctx: HttpContext) {
    return this.list(ctx, 'course')
  }

  workshops(ctx: HttpContext) {
    return this.list(ctx, 'workshop')
  }

  async show({ params, locale, inertia }: HttpContext) {
    const group = await findPublicGroup(params.group)
    const meetings = await meetingsOf(group.id)
    return inertia.render('portal/groups/show', {
      group: await groupForPublic(group, locale),
      priority: priorityWords(group, locale),
      meetings: meetings
        .filter(({ state, isPast }) => state !== 'cancelled' && !isPast)
        .map((meeting) => dateOf(meeting, locale)),
    })
  }

  private async list(ctx: HttpContext, kind: GroupKind) {
    const { locale, inertia } = ctx
    const wanted = filtersIn(ctx)
    const { branches, languages } = await filtersOf(kind)
    const named = languages.map((code) => ({ value: code, label: languageName(code, locale) }))
    return inertia.render('portal/groups/index', {
      kind,
      groups: await groupsForPublic(await publicGroups(kind, wanted), locale),
      filters: {
        branches: branches.map(({ id, city }) => ({ value: id, label: city })),
        levels: kind === 'course' ? [...WHOLE_LEVELS] : [],
        languages: named.sort((one, other) => one.label.localeCompare(other.label, locale)),
      },
      wanted: {
        branch: wanted.branch ?? null,
        level: wanted.level ?? null,
        language: wanted.language ?? null,
        from: wanted.from ?? null,
      },
    })
  }
}
