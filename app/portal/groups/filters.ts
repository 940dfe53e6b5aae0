import type { HttpContext } from '@adonisjs/core/http'
import { WHOLE_LEVELS } from '#app/courses/course_level'
import type { GroupFilters } from '#app/portal/groups/public_groups'

const DAY = /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** The filters of an address; what makes no sense is left out. */
export function filtersIn({ request }: HttpContext): GroupFilters {
  const { branch, level, language, from } = request.qs() as Record<string, unknown>
  return {
    branch: Number.isSafeInteger(Number(branch)) ? Number(branch) || undefined : undefined,
    level: WHOLE_LEVELS.find((one) => one === level),
    language: typeof language === 'string' && /^[a-z]{2,3}$/.test(language) ? language : undefined,
    from: typeof from === 'string' && DAY.test(from) ? from : undefined,
  }
}
