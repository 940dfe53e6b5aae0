import type { HttpContext } from '@adonisjs/core/http'
import { findOwnGroup } from '#app/groups/attendance/own_groups'
import { registerPage } from '#app/groups/attendance/pages/register_page'
import { ofGroup, recordSeen } from '#app/groups/attendance/record_seen'

/** Everybody of a group across all lessons. */
export default class AttendanceRegistersController {
  async show({ auth, params, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const group = await findOwnGroup(params.id, staff)
    await recordSeen(ofGroup(group), staff, 'attendance_register.viewed')
    return inertia.render('groups/attendance/register', await registerPage(group, staff))
  }
}
