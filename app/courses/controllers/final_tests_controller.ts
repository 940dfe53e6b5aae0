import type { HttpContext } from '@adonisjs/core/http'
import { recordAudit } from '#app/core/audit'
import { COURSE_LEVELS } from '#app/courses/course_level'
import { readResults } from '#app/courses/final_tests/read_results'
import { resultsPage } from '#app/courses/final_tests/results_page'
import { saveResults } from '#app/courses/final_tests/save_results'
import { findCourse } from '#app/courses/find_course'
import { resultsValidator } from '#app/courses/validators/results_validator'

/** The test at the end of a course: its parts, everybody's points and levels, on one page. */
export default class FinalTestsController {
  async show({ params, auth, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const edition = await findCourse(params.id, staff)
    const subject = { subjectType: 'group', subjectId: edition.groupId }
    const trace = { staffMemberId: staff.id, branchId: edition.group.branchId }
    await recordAudit({ action: 'final_test.viewed', ...subject, ...trace })
    return inertia.render('courses/final_test', {
      course: { id: edition.groupId, name: edition.group.name, level: edition.level },
      test: await resultsPage(edition),
      levels: [...COURSE_LEVELS],
    })
  }

  async update(ctx: HttpContext) {
    const { params, request, auth, response, session, t } = ctx
    const staff = auth.getUserOrFail()
    const edition = await findCourse(params.id, staff)
    const { version, ...given } = await request.validateUsing(resultsValidator)
    const { id: groupId, branchId, startsOn } = edition.group
    const course = { groupId, branchId, startsOn: startsOn?.toISODate() ?? null }
    await saveResults(course, await readResults(groupId, given, t), version, staff)
    session.flash('notice', t('course_papers:test.saved'))
    return response.redirect().toRoute('courses.final_tests.show', { id: groupId })
  }
}
