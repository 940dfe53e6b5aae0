import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { todayInWarsaw } from '#app/core/clock'
import { plannerOf } from '#app/groups/planner/planner_of'
import { plannerValidator } from '#app/groups/validators/meeting_validator'

/** Rooms and teachers of a branch, week by week. */
export default class PlannersController {
  async show({ auth, request, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const [, asked] = await plannerValidator.tryValidate(request.qs())
    const branchId = asked?.branch ?? staff.homeBranchId
    if (!asked || branchId === null || !staff.worksIn(branchId)) {
      throw new Exception('Not found', { status: 404 })
    }
    const day = asked.day ?? todayInWarsaw()
    return inertia.render('groups/planner', {
      search: { branch: branchId, day },
      branches: staff.branches.map(({ id, name }) => ({ value: id, label: name })),
      planner: await plannerOf(branchId, day),
      today: todayInWarsaw(),
    })
  }
}
