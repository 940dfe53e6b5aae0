import type { HttpContext } from '@adonisjs/core/http'
import { recordAudit } from '#app/core/audit'
import { firstDay } from '#app/dossier/board/board_span'
import { weekValidator } from '#app/dossier/validators/board_validator'
import { chosenAmong, colleaguesOf } from '#app/dossier/week/colleagues_of'
import { weekOf } from '#app/dossier/week/week_of'

export default class WeeksController {
  /** One person's week, one's own first. */
  async show({ auth, request, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const asked = await request.validateUsing(weekValidator)
    const colleagues = await colleaguesOf(staff)
    const person = chosenAmong(colleagues, staff, asked.person)
    const subject = { subjectType: 'staff_member', subjectId: person.id }
    await recordAudit({ staffMemberId: staff.id, action: 'week.viewed', ...subject })
    return inertia.render('dossier/week', {
      day: asked.day ?? firstDay(),
      colleagues: colleagues.map(({ id, fullName }) => ({ value: id, label: fullName })),
      week: await weekOf(person, asked.day ?? firstDay(), staff),
    })
  }
}
