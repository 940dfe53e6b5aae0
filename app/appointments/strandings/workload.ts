import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { toSql, ZONE } from '#app/core/clock'
import Resource from '#app/scheduling/models/resource'

/** Who stands behind a resource, and how many meetings each has on a day. */
export class Workload {
  #days = new Map<string, Map<string, number>>()
  #people = new Map<number, { id: string; name: string }>()

  async meet(resourceIds: number[]) {
    const unknown = resourceIds.filter((id) => !this.#people.has(id))
    if (unknown.length > 0) {
      const found = await Resource.query().whereIn('id', unknown).preload('staffMember')
      found.forEach(({ id, staffMember }) =>
        this.#people.set(id, { id: staffMember.id, name: staffMember.fullName })
      )
    }
  }

  personOf(resourceId: number) {
    return this.#people.get(resourceId)!
  }

  /** The ids with the fewest meetings on the day of `startsAt` first. */
  async leastBusyFirst(resourceIds: number[], startsAt: number): Promise<number[]> {
    await this.meet(resourceIds)
    const load = await this.#dayOf(startsAt)
    const busy = (id: number) => load.get(this.personOf(id).id) ?? 0
    return [...resourceIds].sort((one, other) => busy(one) - busy(other) || one - other)
  }

  async add(resourceId: number, startsAt: number) {
    const load = await this.#dayOf(startsAt)
    const { id } = this.personOf(resourceId)
    load.set(id, (load.get(id) ?? 0) + 1)
  }

  async #dayOf(startsAt: number) {
    const day = DateTime.fromSeconds(startsAt, { zone: ZONE }).startOf('day')
    const key = day.toISODate()!
    const known = this.#days.get(key) ?? (await meetingsOn(day))
    this.#days.set(key, known)
    return known
  }
}

async function meetingsOn(day: DateTime): Promise<Map<string, number>> {
  const rows = await db
    .from('appointments')
    .where('starts_at', '>=', toSql(day))
    .where('starts_at', '<', toSql(day.plus({ days: 1 })))
    .whereNotExists((gone) =>
      gone
        .from('appointment_cancellations')
        .whereColumn('appointment_cancellations.appointment_id', 'appointments.id')
    )
    .groupBy('staff_member_id')
    .select('staff_member_id')
    .count('* as meetings')
  return new Map(rows.map((row) => [row.staff_member_id, Number(row.meetings)]))
}
