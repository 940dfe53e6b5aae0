import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql, ZONE } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import { deliverService } from '#app/funding/deliver_service'
import type Group from '#app/groups/models/group'
import GroupMeeting from '#app/groups/models/group_meeting'
import { offerSeats } from '#app/groups/offers/offer_freed_seats'
import { freeSeats, takeTurn, type Turn } from '#app/groups/turn'
import { OrganisationSettled } from '#app/workshops/errors'
import type WorkshopOrganisation from '#app/workshops/models/workshop_organisation'

type Settlement = { version: number; came: number }
type Trx = TransactionClientContract

const MODES = { here: 'here', online: 'video' } as const

/**
 * So many people of an institution came; the register of services counts them without names. Nobody
 * means that it withdrew: its seats go to who waits. Throws OrganisationSettled.
 */
export const settleOrganisation = (
  { id, groupId }: WorkshopOrganisation,
  { version, came }: Settlement,
  staff: { id: string }
): Promise<void> =>
  inTransaction(async (trx) => {
    const turn = await takeTurn(groupId, trx)
    const state = came > 0 ? 'came' : 'withdrawn'
    const settled = await trx
      .from('workshop_organisations')
      .where({ id, version, state: 'coming' })
      .update({ state, came, version: version + 1, updated_at: toSql(now()) })
    if (Number(settled) === 0) {
      throw new OrganisationSettled()
    }
    if (came > 0) {
      await register(id, turn.group, came, staff, trx)
    } else {
      await giveBack(id, turn)
    }
  })

async function giveBack(id: string, turn: Turn) {
  const [{ people }] = await turn.trx.from('workshop_organisations').where('id', id)
  await freeSeats(turn, Number(people))
  await offerSeats(turn)
}

/** One service on the day of the first meeting, as long as all meetings together. */
async function register(id: string, group: Group, came: number, staff: { id: string }, trx: Trx) {
  const meetings = await GroupMeeting.query({ client: trx })
    .where('group_id', group.id)
    .whereNot('state', 'cancelled')
    .orderBy('starts_at')
  const [first] = meetings
  const startedAt = first?.startsAt ?? null
  const day = (startedAt ?? now()).setZone(ZONE).setZone('utc', { keepLocalTime: true })
  await deliverService(
    {
      source: { type: 'workshop_organisation', id },
      ...{ serviceType: 'workshop', heldOn: day.startOf('day'), startedAt },
      isStartKnown: startedAt !== null,
      minutes: meetings.reduce((sum, { minutes }) => sum + minutes, 0),
      ...{ headCount: came, language: group.language, mode: MODES[group.mode] },
      staffMemberId: first?.teacherId ?? staff.id,
      ...{ branchId: group.branchId, recordedBy: staff.id, participantIds: [], topics: [] },
    },
    trx
  )
}
