import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import sharp from 'sharp'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

const { resolve } = createRequire(import.meta.url)
const MAX_PIXELS = 64_000_000
/** Enough for a code of two centimetres on a page of A4. */
const LONGER_SIDE = 2400
const PICTURES_OF_A_PDF = 4

let isReady: Promise<unknown> | undefined

/** The reader's own file is beside it; by default it would ask the network for it. */
async function getReady() {
  const wasmBinary = new Uint8Array(await readFile(resolve('zxing-wasm/reader/zxing_reader.wasm')))
    .buffer
  return prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
}

/** What the QR codes of a scan or photograph say; a file without any says nothing. */
export async function readQr(bytes: Buffer, mediaType: string): Promise<string[]> {
  await (isReady ??= getReady())
  const pictures = mediaType === 'application/pdf' ? jpegsIn(bytes) : [bytes]
  const found = await Promise.all(pictures.map(codesOf))
  return found.flat()
}

async function codesOf(picture: Buffer): Promise<string[]> {
  const drawn = await smaller(picture)
  const codes = drawn ? await readBarcodes(drawn, { formats: ['QRCode'], tryHarder: true }) : []
  return codes.map(({ text }) => text)
}

/** Upright, grey and of a size that is read in a blink; null for what no picture can be made of. */
const smaller = (picture: Buffer) =>
  sharp(picture, { limitInputPixels: MAX_PIXELS })
    .autoOrient()
    .resize({ width: LONGER_SIDE, height: LONGER_SIDE, fit: 'inside', withoutEnlargement: true })
    .greyscale()
    .png({ compressionLevel: 1 })
    .toBuffer()
    .catch(() => null)

/** The photographs inside a PDF: scanners put each page into it as one JPEG. */
function jpegsIn(pdf: Buffer): Buffer[] {
  const pictures: Buffer[] = []
  let at = pdf.indexOf('\xff\xd8\xff', 0, 'latin1')
  while (at >= 0 && pictures.length < PICTURES_OF_A_PDF) {
    const end = pdf.indexOf('endstream', at, 'latin1')
    pictures.push(pdf.subarray(at, end < 0 ? pdf.length : end))
    at = end < 0 ? -1 : pdf.indexOf('\xff\xd8\xff', end, 'latin1')
  }
  return pictures
}
