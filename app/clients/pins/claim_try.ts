import db from '@adonisjs/lucid/services/db'
import { now, toSql } from '#app/core/clock'
import type PersonalPin from '#app/clients/models/personal_pin'

const FREE_TRIES = 4
/** Minutes after the fifth wrong PIN and each one after it. */
const PAUSES = [15, 30, 60, 240, 1440]

const row = (pin: PersonalPin) => db.from('personal_pins').where('id', pin.id)

/**
 * Counts one try against this PIN before anybody looks at the digits, so that a hundred tries at once
 * are a hundred tries. False while it is shut.
 */
export async function claimTry(pin: PersonalPin): Promise<boolean> {
  const cases = PAUSES.map((minutes, at) => [FREE_TRIES + at, toSql(now().plus({ minutes }))])
  const last = cases.at(-1)![1]
  // MariaDB assigns from left to right: the pause follows from the count before this try.
  const lockedUntil = db.raw(
    `case when failed_tries < ? then null ` +
      cases.map(() => 'when failed_tries = ? then ? ').join('') +
      'else ? end',
    [FREE_TRIES, ...cases.flat(), last]
  )
  const claimed = await row(pin)
    .where(
      (open) => void open.whereNull('locked_until').orWhere('locked_until', '<=', toSql(now()))
    )
    .update({ locked_until: lockedUntil, failed_tries: db.raw('failed_tries + 1') })
  return Number([claimed].flat()[0]) > 0
}

/** The right digits: the count begins anew. */
export const forgetTries = (pin: PersonalPin) =>
  row(pin).update({ failed_tries: 0, locked_until: null })

/** The try was for somebody else behind the same telephone; what was wrong before stays counted. */
export const takeTryBack = (pin: PersonalPin) =>
  row(pin)
    .where('failed_tries', '>', 0)
    .update({ failed_tries: db.raw('failed_tries - 1'), locked_until: null })
