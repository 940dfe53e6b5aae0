import db from '@adonisjs/lucid/services/db'
import { now, toSql } from '#app/core/clock'
import { newRecordId } from '#app/core/record_id'
import { onSweep } from '#app/core/sweepers'
import { contactIndex } from '#app/clients/contact_value'
import type { CodeContact } from '#app/portal/codes/code_message'
import { CODE_TRIES, type CodePurpose } from '#app/portal/codes/code_purpose'
import { hashOfCode } from '#app/portal/codes/code_secret'

type Given = CodeContact & { purpose: CodePurpose; code: string }

/**
 * Whether this code was sent there: once, within ten minutes. One statement counts the try and looks,
 * so of any number at once five are looked at and one opens.
 */
export const checkCode = ({ kind, value, purpose, code }: Given): Promise<boolean> =>
  checkCodeOf(contactIndex(kind, value), purpose, code)

/** The same for who remembers only the contact's blind index. */
export async function checkCodeOf(
  index: string,
  purpose: CodePurpose,
  code: string
): Promise<boolean> {
  const [hash, moment, mine] = [hashOfCode(purpose, index, code), toSql(now()), newRecordId()]
  // Each column asks only for itself: MariaDB assigns from left to right.
  const ifRight = (column: string, value: string) =>
    db.raw(
      `case when code_hash = ? and expires_at > ? and ${column} is null then ? else ${column} end`,
      [hash, moment, value]
    )
  const row = () => db.from('one_time_codes').where({ purpose, contact_index: index })
  await row()
    .where('tries', '<', CODE_TRIES)
    .update({
      used_by: ifRight('used_by', mine),
      used_at: ifRight('used_at', moment),
      tries: db.raw('tries + 1'),
    })
  return (await row().where('used_by', mine).select('used_by').first()) !== null
}

onSweep('one_time_codes', () =>
  db.from('one_time_codes').where('expires_at', '<', toSql(now())).delete()
)
