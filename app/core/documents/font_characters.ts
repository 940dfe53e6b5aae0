const UNICODE = 3

/** Where the table of characters begins (OpenType `cmap`, Windows Unicode, format 4 or 12). */
function subtablesOf(font: Buffer): number[] {
  const count = font.readUInt16BE(4)
  const tables = Array.from({ length: count }, (_, index) => 12 + index * 16)
  const cmap = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap')!
  const start = font.readUInt32BE(cmap + 8)
  return Array.from({ length: font.readUInt16BE(start + 2) }, (_, index) => start + 4 + index * 8)
    .filter((at) => font.readUInt16BE(at) === UNICODE)
    .map((at) => start + font.readUInt32BE(at + 4))
}

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

function segments(font: Buffer, at: number): number[] {
  const size = font.readUInt16BE(at + 6)
  return Array.from({ length: size / 2 }, (_, index) => index * 2).flatMap((offset) => {
    const last = font.readUInt16BE(at + 14 + offset)
    return last === 0xffff ? [] : range(font.readUInt16BE(at + 16 + size + offset), last)
  })
}

function groups(font: Buffer, at: number): number[] {
  return range(0, font.readUInt32BE(at + 12) - 1)
    .map((index) => at + 16 + index * 12)
    .flatMap((group) => range(font.readUInt32BE(group), font.readUInt32BE(group + 4)))
}

/** The characters a TrueType font can draw, read from the font itself. */
export function charactersOf(font: Buffer): number[] {
  return subtablesOf(font).flatMap((at) => {
    const format = font.readUInt16BE(at)
    return format === 4 ? segments(font, at) : format === 12 ? groups(font, at) : []
  })
}
