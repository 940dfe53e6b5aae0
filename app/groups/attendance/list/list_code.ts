import env from '#start/env'
import { inTransaction } from '#app/core/transaction'
import db from '@adonisjs/lucid/services/db'
import { now, toSql } from '#app/core/clock'
import { randomLetters } from '#app/core/record_id'

const LENGTH = 8

/** The code on the paper of a meeting: always the same, random, of no person. */
export async function listCodeOf(meetingId: string): Promise<string> {
  return inTransaction(async (trx) => {
    const code = randomLetters(LENGTH)
    const row = { group_meeting_id: meetingId, code, created_at: toSql(now()) }
    const insert = trx.knexQuery().table('attendance_lists').insert(row)
    await insert.onConflict('group_meeting_id').ignore()
    const kept = await trx.from('attendance_lists').where('group_meeting_id', meetingId).first()
    return kept.code
  })
}

/** In two halves, to be read and typed. */
export const spokenListCode = (code: string) => `${code.slice(0, 4)}-${code.slice(4)}`

export const linkOfList = (code: string) => `${env.get('APP_URL')}/attendance-lists/${code}`

/** The meeting whose list bears this code, typed or scanned with its address; null when there is none. */
export async function meetingOfList(typed: string): Promise<string | null> {
  const last = typed.trim().split('/').at(-1) ?? ''
  const code = last
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  const found = await db.from('attendance_lists').where('code', code).first()
  return found?.group_meeting_id ?? null
}
