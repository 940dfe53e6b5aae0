import type { HttpContext } from '@adonisjs/core/http'
import { myGroupsPage } from '#app/groups/attendance/pages/my_groups_page'

/** Where a teacher's day begins. */
export default class MyGroupsController {
  async index({ auth, inertia }: HttpContext) {
    return inertia.render('groups/attendance/mine', await myGroupsPage(auth.getUserOrFail()))
  }
}
