import { now } from '#app/core/clock'
import { dropContent } from '#app/core/files/file_store'
import { sweepOrphans } from '#app/core/files/sweep_orphans'
import { onSweep } from '#app/core/sweepers'
import StoredFile from '#app/clients/models/stored_file'

const AT_ONCE = 50

/** Deletes the contents of files that were taken away; tried again while the disk is away. */
export async function dropRemovedContents() {
  const files = await StoredFile.query()
    .whereHas('removal', (removal) => void removal.whereNull('content_dropped_at'))
    .preload('removal')
    .limit(AT_ONCE)
  for (const file of files) {
    await dropContent(file)
    await file.removal.merge({ contentDroppedAt: now() }).save()
  }
}

onSweep('removed_files', dropRemovedContents)
onSweep('orphan_files', () => sweepOrphans('stored_files'))
