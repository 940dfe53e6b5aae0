import type { HttpContext } from '@adonisjs/core/http'
import { randomLetters } from '#app/core/record_id'
import { TranslatedMessages } from '#app/core/translated_messages'
import { changeCourse } from '#app/courses/change_course'
import { courseBeginning } from '#app/courses/course_beginning'
import { courseChoices, termsOfCourses } from '#app/courses/course_choices'
import { courseForEdit } from '#app/courses/course_for_edit'
import { COURSE_LEVELS } from '#app/courses/course_level'
import { listCourses } from '#app/courses/course_list'
import { planForPage } from '#app/courses/course_plan'
import { courseHead } from '#app/courses/course_head'
import { findCourse } from '#app/courses/find_course'
import { openCourse } from '#app/courses/open_course'
import { ownBranch } from '#app/courses/own_branch'
import {
  courseChangeValidator,
  courseListValidator,
  newCourseValidator,
  planValidator,
} from '#app/courses/validators/course_validator'

export default class CoursesController {
  async index({ auth, request, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const [, asked] = await courseListValidator.tryValidate(request.qs())
    const { branch = null, level = null, term = null, state = null, show = null } = asked ?? {}
    return inertia.render('courses/index', {
      ...(await listCourses(asked ?? {}, staff)),
      filters: { branch, level, term, state, show },
      isNarrowed: [branch, level, term, state, show].some((value) => value !== null),
      options: {
        branches: staff.branches.map(({ id, name }) => ({ value: id, label: name })),
        levels: [...COURSE_LEVELS],
        terms: await termsOfCourses(staff.branches.map(({ id }) => id)),
      },
    })
  }

  async create({ auth, request, inertia, locale }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { like } = request.qs()
    const [, asked] = await planValidator.tryValidate(request.qs())
    return inertia.render('courses/create', {
      beginning: async () => courseBeginning(like ? String(like) : undefined, staff),
      choices: async () => courseChoices(staff, locale),
      plan: asked ? await planForPage(asked, staff) : null,
      oneTimeKey: () => randomLetters(32),
    })
  }

  async store(ctx: HttpContext) {
    const { auth, request, response, session, t } = ctx
    const staff = auth.getUserOrFail()
    const messagesProvider = new TranslatedMessages(ctx, 'thing')
    const form = await request.validateUsing(newCourseValidator, { messagesProvider })
    const id = await openCourse({ ...form, branchId: ownBranch(form.branchId, staff) }, staff)
    session.flash('notice', t('courses:create.saved'))
    return response.redirect().toRoute('courses.show', { id })
  }

  async edit({ auth, params, inertia, locale }: HttpContext) {
    const staff = auth.getUserOrFail()
    const course = await findCourse(params.id, staff)
    return inertia.render('courses/edit', {
      head: await courseHead(course),
      course: courseForEdit(course),
      choices: await courseChoices(staff, locale),
    })
  }

  async update(ctx: HttpContext) {
    const { auth, params, request, response, session, t } = ctx
    const staff = auth.getUserOrFail()
    const course = await findCourse(params.id, staff)
    const messagesProvider = new TranslatedMessages(ctx, 'thing')
    const given = await request.validateUsing(courseChangeValidator, { messagesProvider })
    const { version, ...form } = given
    await changeCourse(course, version, form, staff)
    session.flash('notice', t('courses:edit.saved'))
    return response.redirect().toRoute('courses.show', { id: course.groupId })
  }
}
