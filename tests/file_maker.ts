import { crc32 } from 'node:zlib'
import { strToU8, zipSync, type Zippable } from 'fflate'
import sharp from 'sharp'

/** Files for the tests, good and hostile, made by code so that nothing hostile is checked in. */
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A whole PDF of one empty page; `extra` objects may do more. */
export function pdf(extra = '', catalog = ''): Buffer {
  const objects = [
    `1 0 obj\n<</Type /Catalog /Pages 2 0 R ${catalog}>>\nendobj\n`,
    '2 0 obj\n<</Type /Pages /Kids [3 0 R] /Count 1>>\nendobj\n',
    '3 0 obj\n<</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200]>>\nendobj\n',
    extra,
  ].join('')
  const trailer = 'trailer\n<</Root 1 0 R /Size 4>>\nstartxref\n9\n%%EOF\n'
  return Buffer.from(`%PDF-1.7\n${objects}${trailer}`, 'latin1')
}

export const jpeg = (width = 40, height = 20) =>
  sharp({ create: { width, height, channels: 3, background: '#0b4f8a' } })
    .jpeg()
    .toBuffer()

export const png = (width = 40, height = 20) =>
  sharp({ create: { width, height, channels: 4, background: '#0b4f8a' } })
    .png({ compressionLevel: 9 })
    .toBuffer()

/** A few bytes that say they are an image of nine hundred megapixels. */
export async function pixelBomb() {
  const bytes = await png()
  bytes.writeUInt32BE(30_000, 16)
  bytes.writeUInt32BE(30_000, 20)
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29)
  return bytes
}

/** As a telephone takes it: turned on its side, with place, camera and a thought of its owner. */
export const photograph = () =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: '#0b4f8a' } })
    .withExif({
      IFD0: { Make: 'KANAREK-APARAT', ImageDescription: 'KANAREK-OPIS' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 3/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

const TYPES = (main: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  `<Override PartName="/word/document.xml" ContentType="${main}.main+xml"/></Types>`

/** A small Word document; `parts` are added or take the place of its own. */
export const docx = (parts: Zippable = {}, main = DOCX): Buffer =>
  Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(TYPES(main)),
      'word/document.xml': strToU8('<w:document><w:body>Zażółć</w:body></w:document>'),
      'word/_rels/document.xml.rels': strToU8('<Relationships/>'),
      ...parts,
    })
  )

/** One relationship of a document, to something outside of it. */
export const linkedTo = (kind: string): Zippable => ({
  'word/_rels/document.xml.rels': strToU8(
    `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="http://evil.example/x" TargetMode="External"/></Relationships>`
  ),
})

export const zip = (): Buffer => Buffer.from(zipSync({ 'hidden.txt': strToU8('hidden') }))

export const MEDIA = { docx: DOCX, pdf: 'application/pdf', jpg: 'image/jpeg', png: 'image/png' }
