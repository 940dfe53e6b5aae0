import db from '@adonisjs/lucid/services/db'

/** An absence, a number of meetings on a day, a quarter that does not count, or one in another branch. */
export type BusyRow = {
  kind: 'away' | 'day' | 'uncounted' | 'elsewhere'
  resource_id: number
  starts_at: string | Date | null
  ends_at: string | Date | null
  day: string | null
  /** Meetings of that day, the quarter itself, and the branch that it is spent in. */
  amount: number | null
  branch_id: number | null
}
export const busyColumns = (
  kind: BusyRow['kind'],
  id: string,
  { from = 'null', until = 'null', day = 'null', amount = 'null', branch = 'null' }
) =>
  db.raw(`'${kind}' as kind, ${id} as resource_id, ${from} as starts_at, ${until} as ends_at,
    ${day} as day, ${amount} as amount, ${branch} as branch_id`)
