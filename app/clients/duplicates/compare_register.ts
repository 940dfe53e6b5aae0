import db from '@adonisjs/lucid/services/db'
import { findDuplicatesOf } from '#app/clients/duplicates/find_duplicates'

const PAGE = 50
const PAGES_AT_ONCE = 10

type Compared = { id: string; version: number }

const clients = () =>
  db.from('clients').whereNull('merged_into_id').select('id', 'version').orderBy('id').limit(PAGE)

/** Compares clients who are new or were changed; the worker calls it. */
export async function compareNew(pages = PAGES_AT_ONCE) {
  for (let page = 0; page < pages; page++) {
    const found: Compared[] = await clients().whereNull('duplicates_checked_at')
    await findDuplicatesOf(found)
    if (found.length < PAGE) {
      return
    }
  }
}

/** Compares everybody with everybody, page by page; `report` gets how many are done. */
export async function compareRegister(report: (done: number) => void) {
  let [after, done] = ['', 0]
  for (;;) {
    const found: Compared[] = await clients().where('id', '>', after)
    await findDuplicatesOf(found)
    done += found.length
    report(done)
    if (found.length < PAGE) {
      return done
    }
    after = found[found.length - 1].id
  }
}
