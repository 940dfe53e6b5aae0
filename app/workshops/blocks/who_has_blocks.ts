import db from '@adonisjs/lucid/services/db'
import { todayInWarsaw } from '#app/core/clock'
import { maySeeMinors } from '#app/clients/minor'
import Enrolment from '#app/groups/models/enrolment'
import type StaffMember from '#app/identity/models/staff_member'
import { blockMinutesOf, blockState, type BlockMinutes } from '#app/workshops/blocks/block_minutes'
import OrientationBlock from '#app/workshops/models/orientation_block'

const SEATED = ['enrolled', 'completed']
const PER_PAGE = 50

export const blocksInForce = () => OrientationBlock.inForce(todayInWarsaw())

/** Everybody of one course with the state of each block, wherever they attended it. */
export async function blocksOfGroup(groupId: string, staff: StaffMember) {
  const enrolments = await Enrolment.query()
    .where('group_id', groupId)
    .whereIn('state', SEATED)
    .preload('participant')
    .orderBy('ticket')
    .orderBy('position')
  return withBlocks(enrolments, staff)
}

/** The same of everybody in adaptation courses of one's branches, by page. */
export async function blocksOfBranches(page: number, staff: StaffMember) {
  const found = await Enrolment.query()
    .whereIn('id', onePerPerson(staff.branches.map(({ id }) => id)))
    .preload('participant')
    .orderBy('joined_at', 'desc')
    .orderBy('id', 'desc')
    .paginate(page, PER_PAGE)
  return {
    people: await withBlocks(found.all(), staff),
    pages: { total: found.total, current: found.currentPage, last: found.lastPage },
  }
}

/** The latest enrolment of each participant in any adaptation course. */
const onePerPerson = (branchIds: number[]) =>
  db
    .from('enrolments')
    .join('groups', 'groups.id', 'enrolments.group_id')
    .join('workshops', 'workshops.group_id', 'groups.id')
    .where('workshops.kind', 'adaptation')
    .whereIn('groups.branch_id', branchIds)
    .whereIn('enrolments.state', SEATED)
    .groupBy('enrolments.participant_id')
    .max('enrolments.id')

async function withBlocks(enrolments: Enrolment[], staff: StaffMember) {
  const blocks = await blocksInForce()
  const minutes = await blockMinutesOf(enrolments.map(({ participant }) => participant))
  return enrolments.map((one) => {
    const isHidden = one.isMinor && !maySeeMinors(staff)
    const attended = minutes.get(one.participantId) ?? {}
    return {
      id: one.id,
      name: isHidden ? null : one.participant.displayName,
      clientId: isHidden ? null : one.participant.clientId,
      ...statesOf(blocks, attended),
    }
  })
}

function statesOf(blocks: OrientationBlock[], attended: BlockMinutes) {
  const states = blocks.map(({ code, minutes }) => ({
    ...{ code, minutes: attended[code] ?? 0 },
    state: blockState(attended[code] ?? 0, minutes),
  }))
  return { blocks: states, done: states.filter(({ state }) => state === 'done').length }
}
