import db from '@adonisjs/lucid/services/db'
import { onSweep } from '#app/core/sweepers'
import { inTransaction } from '#app/core/transaction'
import { writeNameKeys } from '#app/clients/client_children'
import { KEY_FORM } from '#app/clients/name_index/keys_of_names'

const PAGE = 100
const PAGES_A_SWEEP = 20

/**
 * Renews the keys of one page of clients who have another form of them; gives how many. The page
 * locks the clients' rows first, as every change of a client does, so nobody's newer names are lost.
 */
export async function refoldPage(): Promise<number> {
  const stale = await db.from('clients').where('key_form', '<', KEY_FORM).select('id').limit(PAGE)
  const ids = stale.map(({ id }) => id as string).sort()
  if (ids.length > 0) {
    await inTransaction(async (trx) => {
      await trx.from('clients').whereIn('id', ids).update({ key_form: KEY_FORM })
      for (const id of ids) {
        await writeNameKeys(id, trx)
      }
    })
  }
  return ids.length
}

/** Renews page after page until none is left, or `pages` are done; gives how many clients. */
export async function refold(pages = Infinity, report: (done: number) => void = () => undefined) {
  let done = 0
  for (let page = 0; page < pages; page++) {
    const renewed = await refoldPage()
    done += renewed
    report(done)
    if (renewed < PAGE) {
      break
    }
  }
  return done
}

onSweep('name_keys', () => refold(PAGES_A_SWEEP))
