import db from '@adonisjs/lucid/services/db'
import { now, toSql } from '#app/core/clock'

const FREE_ATTEMPTS = 4
const DELAYS_IN_MINUTES = [1, 2, 4, 8, 16, 32, 60]

/**
 * Counts one attempt before its password is looked at, in one statement, so that a hundred guesses
 * at once are a hundred guesses. False while the account is locked.
 */
export async function claimAttempt(staffMemberId: string): Promise<boolean> {
  const cases = DELAYS_IN_MINUTES.map((minutes, index) => ({
    attempts: FREE_ATTEMPTS + index,
    until: toSql(now().plus({ minutes })),
  }))
  const last = cases[cases.length - 1]
  const lockedUntil = db.raw(
    `case when failed_sign_ins < ? then null ` +
      cases.map(() => 'when failed_sign_ins = ? then ? ').join('') +
      `else ? end`,
    [FREE_ATTEMPTS, ...cases.flatMap(({ attempts, until }) => [attempts, until]), last.until]
  )
  // MariaDB assigns from left to right: the delay is computed from the count before this attempt.
  const claimed = await db
    .from('staff_members')
    .where('id', staffMemberId)
    .where((query) => query.whereNull('locked_until').orWhere('locked_until', '<=', toSql(now())))
    .update({ locked_until: lockedUntil, failed_sign_ins: db.raw('failed_sign_ins + 1') })
  return Number(claimed) > 0
}

export async function forgetAttempts(staffMemberId: string) {
  await db
    .from('staff_members')
    .where('id', staffMemberId)
    .update({ locked_until: null, failed_sign_ins: 0 })
}
