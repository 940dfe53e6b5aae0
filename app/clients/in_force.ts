import { todayInWarsaw } from '#app/core/clock'

type Condition = {
  whereNull(column: string): Condition
  orWhere(column: string, operator: string, value: string): Condition
}
type Dated = { where(condition: (query: Condition) => void): Dated }

/** Narrows dated rows to those that hold on `day`; on the day a row ends it holds no longer. */
export function inForce(query: unknown, day = todayInWarsaw()) {
  void (query as Dated)
    .where((begun) => void begun.whereNull('valid_from').orWhere('valid_from', '<=', day))
    .where((open) => void open.whereNull('valid_until').orWhere('valid_until', '>', day))
}
