import type { HttpContext } from '@adonisjs/core/http'
import { nameOf, recordMe } from '#app/portal/me/me'
import { myEnrolments } from '#app/portal/me/my_enrolments'

/** My courses and workshops: what I have a place in, what I wait for, what was. */
export default class MyCoursesController {
  async show({ me, inertia, locale }: HttpContext) {
    const enrolments = await myEnrolments(me, locale)
    await recordMe(me, 'me.viewed')
    return inertia.render('portal/me/courses', { name: nameOf(me), enrolments })
  }
}
