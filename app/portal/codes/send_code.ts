import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import type { PublicLanguage } from '#app/core/languages'
import { enqueueMessage } from '#app/core/outbox/enqueue_message'
import { countAttempt } from '#app/core/rate_limit'
import { inTransaction } from '#app/core/transaction'
import { contactIndex } from '#app/clients/contact_value'
import { safeContactsOfValue } from '#app/clients/safe_contact'
import { codeMessage, type CodeContact } from '#app/portal/codes/code_message'
import { CODE_MINUTES, type CodePurpose } from '#app/portal/codes/code_purpose'
import { hashOfCode, newCode } from '#app/portal/codes/code_secret'

type Asked = CodeContact & { purpose: CodePurpose; language: PublicLanguage }

/** Nobody pays for a flood of text messages, and nobody gets many codes to guess at. */
const PER_CONTACT = { name: 'one_time_code', points: 5, seconds: 3600 }
const NO_ROW = 'none'

/**
 * Sends a code where the Centre knows the phone or mailbox, may write to it, and it is the person's
 * own or the family's. Whatever is the case, the same statements run and nothing is said of it:
 * a message to nobody is written and taken away again before anybody can send it.
 */
export async function sendCode(asked: Asked): Promise<void> {
  const index = contactIndex(asked.kind, asked.value)
  if ((await countAttempt(PER_CONTACT, index)) > 0) {
    return
  }
  const code = newCode()
  await inTransaction(async (trx) => {
    await keepCode(asked.purpose, index, code, trx)
    const safe = await safeContactsOfValue(asked.kind, asked.value, 'write', trx)
    const isOurs =
      asked.purpose === 'over_limit'
        ? !(await isShut(index, trx))
        : safe.some(({ owner }) => ['self', 'family'].includes(owner))
    const { id } = await enqueueMessage(
      {
        ...codeMessage(asked, code, asked.language),
        kind: 'one_time_code',
        language: asked.language,
        subjectType: null,
        subjectId: null,
        giveUpAt: now().plus({ minutes: CODE_MINUTES }),
      },
      trx
    )
    await trx
      .from('outbox_messages')
      .where('id', isOurs ? NO_ROW : id)
      .delete()
  })
}

/** A booking may be somebody's first: its code goes wherever nobody has forbidden to write. */
const isShut = (index: string, trx: TransactionClientContract) =>
  trx.from('contact_points').where({ value_index: index, is_safe_to_write: false }).first()

/** The newest code replaces the one before it, with all its tries. */
function keepCode(
  purpose: CodePurpose,
  index: string,
  code: string,
  trx: TransactionClientContract
) {
  const row = {
    purpose,
    contact_index: index,
    code_hash: hashOfCode(purpose, index, code),
    tries: 0,
    used_at: null,
    used_by: null,
    expires_at: toSql(now().plus({ minutes: CODE_MINUTES })),
  }
  const write = trx.knexQuery().table('one_time_codes').insert(row)
  return write.onConflict(['purpose', 'contact_index']).merge()
}
