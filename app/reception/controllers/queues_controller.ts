import type { HttpContext } from '@adonisjs/core/http'
import { randomLetters } from '#app/core/record_id'
import Topic from '#app/identity/models/topic'
import { SPOKEN_LANGUAGES } from '#app/identity/role'
import { ownBranch } from '#app/reception/branch_of'
import { counterOf } from '#app/reception/counter'
import { queueForStaff } from '#app/reception/queue_page'
import { screenTokenOf } from '#app/reception/ticket_token'
import { queueValidator } from '#app/reception/validators/ticket_validator'

/** The walk-in queue of a branch, as its staff work with it. */
export default class QueuesController {
  async show({ auth, request, inertia, locale }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { branch: wished } = await request.validateUsing(queueValidator)
    const branch = ownBranch(staff, wished)
    await staff.load('languages')
    const topics = await Topic.query().whereNull('valid_until').orderBy('position')
    return inertia.render('reception/queue', {
      ...(await queueForStaff(branch.id, staff)),
      branchId: branch.id,
      branches: staff.branches.map(({ id, name }) => ({ value: id, label: name })),
      counter: await counterOf(staff),
      screen: `/${locale}/queue/${screenTokenOf(branch.id)}`,
      topics: topics.map(({ code }) => code),
      languages: [...SPOKEN_LANGUAGES],
      oneTimeKey: randomLetters(32),
    })
  }
}
