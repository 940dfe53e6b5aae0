import type { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DayFull, TooFarToTravel } from '#app/scheduling/errors'
import { quartersOnTheWay } from '#app/scheduling/free_time_of'
import { quartersOf, QUARTER_SECONDS } from '#app/scheduling/quarter'
import type { Wish } from '#app/scheduling/reserved_quarters'
import { dayAt } from '#app/scheduling/wall_time'

/** No way from branch to branch takes longer. */
export const LONGEST_WAY_MINUTES = 240

export const warsawDay = (moment: DateTime) => dayAt(moment.toSeconds())

const dayOfQuarter = (quarter: number) => dayAt(quarter * QUARTER_SECONDS)

/**
 * Counts one more meeting of everybody in the wish (rooms may have any number). From then on nobody
 * else counts these days until the transaction ends, so what is asked afterwards stays true.
 */
export async function addMeeting({ resourceIds, startsAt }: Wish, trx: TransactionClientContract) {
  const again =
    trx.dialect.name === 'mysql'
      ? 'on duplicate key update'
      : 'on conflict (resource_id, day) do update set'
  await trx.rawQuery(
    `insert into resource_days (resource_id, day, meetings)
      select id, ?, 1 from resources
      where id in (${resourceIds.map(() => '?').join()}) and kind <> 'room' order by id
      ${again} meetings = resource_days.meetings + 1`,
    [warsawDay(startsAt), ...resourceIds]
  )
}

/** One meeting less for whoever the reservation still occupies. */
export async function removeMeeting(
  reservationId: string,
  trx: TransactionClientContract,
  resourceIds?: number[]
) {
  const query = trx.from('reserved_quarters').where('reservation_id', reservationId)
  if (resourceIds) {
    query.whereIn('resource_id', resourceIds)
  }
  const rows = await query.groupBy('resource_id').select('resource_id').min('quarter as first')
  const days = Map.groupBy(rows, ({ first }) => dayOfQuarter(Number(first)))
  for (const [day, ofDay] of days) {
    await trx
      .from('resource_days')
      .whereIn(
        'resource_id',
        ofDay.map(({ resource_id }) => resource_id)
      )
      .where('day', day)
      .where('meetings', '>', 0)
      .decrement('meetings', 1)
  }
}

/** After `addMeeting`. Throws DayFull or TooFarToTravel with whom it is about. */
export async function refuseBeyondRules(
  reservationId: string,
  wish: Wish,
  trx: TransactionClientContract
) {
  const quarters = quartersOf(wish)
  const rows = await tooMany(wish, trx).unionAll(onTheWay(reservationId, wish, quarters, trx))
  for (const { resource_id: resourceId, quarter, minutes } of rows) {
    if (quarter === null) {
      throw new DayFull(resourceId)
    }
    const way = quartersOnTheWay(Number(minutes))
    if (Number(quarter) >= quarters[0] - way && Number(quarter) <= quarters.at(-1)! + way) {
      throw new TooFarToTravel(resourceId)
    }
  }
}

const tooMany = ({ resourceIds, startsAt }: Wish, trx: TransactionClientContract) =>
  trx
    .from('resource_days')
    .join('resources', 'resources.id', 'resource_days.resource_id')
    .whereIn('resource_days.resource_id', resourceIds)
    .where('resource_days.day', warsawDay(startsAt))
    .whereColumn('resource_days.meetings', '>', 'resources.max_a_day')
    .select(trx.raw('resource_days.resource_id, null as quarter, null as minutes'))

const onTheWay = (
  reservationId: string,
  { resourceIds }: Wish,
  quarters: number[],
  trx: TransactionClientContract
) =>
  trx
    .from('reservations as own')
    .join('branch_travel_times as way', 'way.from_branch_id', 'own.branch_id')
    .joinRaw('join reserved_quarters as other')
    .join('resources', 'resources.id', 'other.resource_id')
    .join('reservations as theirs', (both) =>
      both
        .on('theirs.id', '=', 'other.reservation_id')
        .andOn('theirs.branch_id', '=', 'way.to_branch_id')
    )
    .where('own.id', reservationId)
    .where('resources.kind', '<>', 'room')
    .whereIn('other.resource_id', resourceIds)
    .whereBetween('other.quarter', [
      quarters[0] - quartersOnTheWay(LONGEST_WAY_MINUTES),
      quarters.at(-1)! + quartersOnTheWay(LONGEST_WAY_MINUTES),
    ])
    .select(trx.raw('other.resource_id, other.quarter, way.minutes'))
