import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import type { Upload } from '#app/core/files/inspect_file'
import { MAX_FILE_BYTES } from '#app/core/files/file_type'

/** Fields around the file. */
const ROOM_BYTES = 512 * 1024
/** Each holds its file in memory: never on a disk in the clear. */
const MAX_AT_ONCE = 6

let underWay = 0

/** Reads the form's one file into memory, after it is known who sends it: `ctx.upload`. */
export default class UploadMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    if (underWay >= MAX_AT_ONCE) {
      throw new Exception('Too many uploads at once', { status: 503, code: 'E_BUSY' })
    }
    underWay++
    try {
      ctx.upload = ctx.request.bodyType === 'multipart' ? await this.receive(ctx) : null
      return await next()
    } finally {
      underWay--
    }
  }

  private async receive({ request }: HttpContext): Promise<Upload | null> {
    let upload: Upload | null = null
    request.multipart.onFile('file', { deferValidations: true }, async (part, report) => {
      const chunks: Buffer[] = []
      part.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        void report(chunk)
      })
      await new Promise((resolve, reject) => part.once('end', resolve).once('error', reject))
      const declaredType = part.headers['content-type'] ?? ''
      upload = { name: part.filename, declaredType, bytes: Buffer.concat(chunks) }
    })
    await request.multipart.process({ limit: MAX_FILE_BYTES + ROOM_BYTES })
    return upload
  }
}

declare module '@adonisjs/core/http' {
  interface HttpContext {
    upload?: Upload | null
  }
}
