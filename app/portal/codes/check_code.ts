import db from '@adonisjs/lucid/services/db'
import { now, toSql } from '#app/core/clock'
import { onSweep } from '#app/core/sweepers'
import { contactIndex } from '#app/clients/contact_value'
import type { CodeContact } from '#app/portal/codes/code_message'
import { CODE_TRIES, type CodePurpose } from '#app/portal/codes/code_purpose'
import { hashOfCode } from '#app/portal/codes/code_secret'

type Given = CodeContact & { purpose: CodePurpose; code: string }

/** Whether this code was sent there: once, within ten minutes, five tries counted before a look. */
export const checkCode = ({ kind, value, purpose, code }: Given): Promise<boolean> =>
  checkCodeOf(contactIndex(kind, value), purpose, code)

/** The same for who remembers only the contact's blind index. */
export async function checkCodeOf(
  index: string,
  purpose: CodePurpose,
  code: string
): Promise<boolean> {
  const row = { purpose, contact_index: index }
  await db
    .from('one_time_codes')
    .where(row)
    .where('tries', '<=', CODE_TRIES)
    .update({ tries: db.raw('tries + 1') })
  const used = await db
    .from('one_time_codes')
    .where({ ...row, code_hash: hashOfCode(purpose, index, code) })
    .where('tries', '<=', CODE_TRIES)
    .where('expires_at', '>', toSql(now()))
    .whereNull('used_at')
    .update({ used_at: toSql(now()) })
  return Number([used].flat()[0]) > 0
}

onSweep('one_time_codes', () =>
  db.from('one_time_codes').where('expires_at', '<', toSql(now())).delete()
)
