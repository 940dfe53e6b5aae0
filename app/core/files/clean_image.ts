import sharp from 'sharp'
import { RefusedFile } from '#app/core/files/refused_file'

/** Cameras of telephones give 50 megapixels; a bomb of a few kilobytes gives thousands. */
const MAX_PIXELS = 64_000_000
const MAX_SIDE = 16_000
const SECONDS = 20

const read = (bytes: Buffer) =>
  sharp(bytes, { failOn: 'truncated', limitInputPixels: MAX_PIXELS, sequentialRead: true })

async function checkSize(bytes: Buffer) {
  const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
  if (width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_PIXELS) {
    throw new RefusedFile('too_many_pixels')
  }
}

/** Draws the image anew, the right way up: no place, camera, time, thumbnail or hidden tail stays. */
export async function cleanImage(bytes: Buffer, type: 'jpg' | 'png'): Promise<Buffer> {
  try {
    await checkSize(bytes)
    const image = read(bytes).autoOrient().timeout({ seconds: SECONDS })
    const drawn = type === 'jpg' ? image.jpeg({ quality: 88 }) : image.png()
    return await drawn.toBuffer()
  } catch (error) {
    throw error instanceof RefusedFile ? error : new RefusedFile('damaged', { cause: error })
  }
}
