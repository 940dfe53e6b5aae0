const END_SIGNATURE = 0x06054b50
const END_BYTES = 22
const MAX_COMMENT = 0xffff

/** Where a zip's last record begins, when these bytes end as a zip does; a zip is read from its end. */
export function zipEndOf(bytes: Buffer): number | null {
  const first = Math.max(0, bytes.length - END_BYTES - MAX_COMMENT)
  for (let at = bytes.length - END_BYTES; at >= first; at--) {
    const isEnd = bytes.readUInt32LE(at) === END_SIGNATURE
    if (isEnd && at + END_BYTES + bytes.readUInt16LE(at + 20) === bytes.length) {
      return at
    }
  }
  return null
}
