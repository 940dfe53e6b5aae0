import db from '@adonisjs/lucid/services/db'
import drive from '@adonisjs/drive/services/main'
import { now } from '#app/core/clock'
import { folderOf } from '#app/core/files/file_store'

/** An upload under way has its content on the disk and no row yet. */
const GRACE_MINUTES = 60

const disk = () => drive.use()

async function keysIn(folder: string): Promise<string[]> {
  const keys: string[] = []
  let token: string | undefined
  do {
    const page = await disk().listAll(`${folder}/`, { recursive: true, paginationToken: token })
    for (const entry of page.objects) {
      if (entry.isFile) {
        keys.push(entry.key)
      }
    }
    token = page.paginationToken
  } while (token)
  return keys
}

async function isOld(key: string) {
  const { lastModified } = await disk().getMetaData(key)
  return lastModified.getTime() < now().minus({ minutes: GRACE_MINUTES }).toMillis()
}

/** Deletes contents of the last two days that no row of `table` points at: uploads that failed. */
export async function sweepOrphans(table: string) {
  for (const day of [now(), now().minus({ days: 1 })]) {
    const keys = await keysIn(folderOf(table, day.toISODate()!)).catch(() => [])
    const rows = await db.from(table).whereIn('storage_key', keys).select('storage_key')
    const known = new Set(rows.map((row) => row.storage_key))
    for (const key of keys.filter((one) => !known.has(one))) {
      if (await isOld(key)) {
        await disk().delete(key)
      }
    }
  }
}
