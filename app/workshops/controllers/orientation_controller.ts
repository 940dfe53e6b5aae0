import type { HttpContext } from '@adonisjs/core/http'
import { recordAudit } from '#app/core/audit'
import { todayInWarsaw } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import { blocksInForce, blocksOfBranches } from '#app/workshops/blocks/who_has_blocks'
import { blockHoursValidator } from '#app/workshops/validators/workshop_validator'

/** Who has which national block, across all groups; how long each block lasts. */
export default class OrientationController {
  async show({ auth, request, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const page = Math.max(1, Number.parseInt(String(request.input('page', 1))) || 1)
    await recordAudit({
      ...{ staffMemberId: staff.id, action: 'orientation_people.viewed' },
      ...{ subjectType: 'orientation_blocks', subjectId: todayInWarsaw() },
    })
    const blocks = await blocksInForce()
    return inertia.render('workshops/orientation', {
      ...(await blocksOfBranches(page, staff)),
      blocks: blocks.map(({ code, minutes }) => ({ code, minutes })),
    })
  }

  async update({ auth, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { blocks } = await request.validateUsing(blockHoursValidator)
    await inTransaction(async (trx) => {
      for (const { code, minutes } of blocks) {
        await trx.from('orientation_blocks').where('code', code).update({ minutes })
      }
      const subject = { subjectType: 'orientation_blocks', subjectId: todayInWarsaw() }
      const trace = { staffMemberId: staff.id, action: 'orientation_blocks.changed', ...subject }
      await recordAudit(trace, trx)
    })
    session.flash('notice', t('workshops:orientation.saved'))
    return response.redirect().toRoute('workshops.orientation.show')
  }
}
