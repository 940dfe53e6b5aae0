import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'
import { RefusedFile } from '#app/core/files/refused_file'
import { zipEndOf } from '#app/core/files/zip_tail'

export type ZipEntry = {
  name: string
  method: number
  checksum: number
  packed: number
  size: number
  header: number
}

const MAX_ENTRIES = 2_000
const MAX_TOTAL_BYTES = 100 * 1024 * 1024
const MAX_RATIO = 200
/** Small parts of XML pack extremely well; only large ones can hurt. */
const RATIO_COUNTS_FROM = 1024 * 1024
const ENTRY_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const IS_ENCRYPTED = 1

const unpack = promisify(inflateRaw)
const damaged = () => new RefusedFile('damaged')

function entryAt(bytes: Buffer, at: number): ZipEntry & { next: number } {
  if (bytes.readUInt32LE(at) !== ENTRY_SIGNATURE || bytes.readUInt16LE(at + 8) & IS_ENCRYPTED) {
    throw damaged()
  }
  const lengths = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset))
  return {
    name: bytes.toString('utf8', at + 46, at + 46 + lengths[0]),
    method: bytes.readUInt16LE(at + 10),
    checksum: bytes.readUInt32LE(at + 16),
    packed: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    header: bytes.readUInt32LE(at + 42),
    next: at + 46 + lengths.reduce((sum, length) => sum + length),
  }
}

/** What the zip says it holds, refused before a byte is unpacked when that is too much. */
export function zipEntries(bytes: Buffer): ZipEntry[] {
  const end = zipEndOf(bytes)
  if (end === null) {
    throw damaged()
  }
  const count = bytes.readUInt16LE(end + 10)
  if (count > MAX_ENTRIES) {
    throw new RefusedFile('docx_bomb')
  }
  const entries: ZipEntry[] = []
  for (let at = bytes.readUInt32LE(end + 16); entries.length < count;) {
    const { next, ...entry } = entryAt(bytes, at)
    entries.push(entry)
    at = next
  }
  refuseBomb(entries)
  return entries
}

function refuseBomb(entries: ZipEntry[]) {
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  const isPacked = ({ size, packed }: ZipEntry) =>
    size > RATIO_COUNTS_FROM && size > packed * MAX_RATIO
  if (total > MAX_TOTAL_BYTES || entries.some(isPacked)) {
    throw new RefusedFile('docx_bomb')
  }
}

/** One entry's content; a size or checksum other than declared is refused, the rest never unpacked. */
export async function readEntry(bytes: Buffer, entry: ZipEntry): Promise<Buffer> {
  const { header, packed, size, method } = entry
  if (bytes.readUInt32LE(header) !== LOCAL_SIGNATURE || ![0, 8].includes(method)) {
    throw damaged()
  }
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28)
  const body = bytes.subarray(start, start + packed)
  const content = method === 0 ? body : await unpack(body, { maxOutputLength: size || 1 })
  if (content.length !== size || crc32(content) !== entry.checksum) {
    throw damaged()
  }
  return content
}
