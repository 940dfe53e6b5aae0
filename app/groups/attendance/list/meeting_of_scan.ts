import type { InspectedFile } from '#app/core/files/inspect_file'
import { readQr } from '#app/core/files/read_qr'
import { meetingOfList } from '#app/groups/attendance/list/list_code'

/** The meeting whose list this picture shows; null when no code can be read or none is ours. */
export async function meetingOfScan({ bytes, mediaType }: InspectedFile): Promise<string | null> {
  for (const code of await readQr(bytes, mediaType)) {
    const meeting = await meetingOfList(code)
    if (meeting) {
      return meeting
    }
  }
  return null
}
