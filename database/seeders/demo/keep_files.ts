import sharp from 'sharp'
import { keepFile } from '#app/clients/files/keep_file'
import Client from '#app/clients/models/client'
import type { DemoMember } from '#database/seeders/demo/create_staff'

const PEOPLE = 6
const FILES = [
  {
    name: 'dyplom-kopia.jpg',
    kind: 'document_copy',
    neededFor: 'recognition',
    note: 'Kopia do wniosku o uznanie dyplomu.',
  },
  { name: 'zgoda-podpisana.jpg', kind: 'signed_consent', neededFor: null, note: null },
] as const

/** A sheet that says what it is, so that nobody takes it for somebody's document. */
const sheet = (words: string) =>
  sharp({ create: { width: 1240, height: 1754, channels: 3, background: '#ffffff' } })
    .composite([
      {
        input: Buffer.from(
          `<svg width="1240" height="400"><text x="620" y="200" text-anchor="middle" font-family="sans-serif" font-size="64" fill="#0B4F8A">${words}</text></svg>`
        ),
      },
    ])
    .jpeg({ quality: 70 })
    .toBuffer()

/** Two files for the first few clients of Kraków. */
export async function keepFiles(staff: DemoMember[], branchId: number) {
  const adviser = staff.find(({ role }) => role === 'adviser')!
  const people = await Client.query().where('branch_id', branchId).orderBy('id').limit(PEOPLE)
  for (const { name, ...words } of FILES) {
    const bytes = await sheet(`Dane przykładowe: ${name}`)
    for (const person of people) {
      await keepFile(person, { name, mediaType: 'image/jpeg', bytes }, words, adviser)
    }
  }
}
