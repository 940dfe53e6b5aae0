import type { HttpContext } from '@adonisjs/core/http'
import { meetingsOf } from '#app/groups/meetings/meetings_of'
import { assignBlocks } from '#app/workshops/blocks/assign_blocks'
import { distributeBlocks } from '#app/workshops/blocks/distribute_blocks'
import { blocksInForce, blocksOfGroup } from '#app/workshops/blocks/who_has_blocks'
import { findWorkshop, workshopHead } from '#app/workshops/find_workshop'
import { recordPeopleViewed } from '#app/workshops/people_of'
import { blocksValidator } from '#app/workshops/validators/workshop_validator'

/** The blocks of an adaptation-orientation course: which meeting is about which, and who has which. */
export default class WorkshopBlocksController {
  async show({ auth, params, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const workshop = await findWorkshop(params.id, staff)
    await recordPeopleViewed(workshop, staff)
    const blocks = await blocksInForce()
    const all = await meetingsOf(workshop.groupId)
    const meetings = all.filter(({ state }) => state !== 'cancelled')
    const proposed = distributeBlocks(blocks, meetings)
    return inertia.render('workshops/blocks', {
      head: workshopHead(workshop),
      blocks: blocks.map(({ code, minutes }) => ({ code, minutes })),
      meetings: meetings.map(({ id, number, startsAt, endsAt, minutes, block, state }) => ({
        ...{ id, number, minutes, block, state, proposed: proposed.get(id) ?? null },
        startsAt: startsAt.toISO()!,
        endsAt: endsAt.toISO()!,
      })),
      people: await blocksOfGroup(workshop.groupId, staff),
    })
  }

  async update({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const workshop = await findWorkshop(params.id, staff)
    const { meetings } = await request.validateUsing(blocksValidator)
    await assignBlocks(workshop, meetings, staff)
    session.flash('notice', t('workshops:blocks.saved'))
    return response.redirect().toRoute('workshops.blocks.show', { id: workshop.groupId })
  }
}
