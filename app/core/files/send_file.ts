import type { HttpContext } from '@adonisjs/core/http'

/** RFC 8187: letters of any script; quotes, brackets and stars are written as bytes. */
const encoded = (name: string) =>
  encodeURIComponent(name).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  )

/** For programs that know only ASCII. */
const plain = (name: string) => name.replace(/[^\x20-\x7e]|["\\%;]/g, '_')

/** Hands a file over to be saved, never shown: whatever is in it runs nowhere near the Centre. */
export function sendFile(
  { response }: Pick<HttpContext, 'response'>,
  file: { name: string; mediaType: string; bytes: Buffer }
) {
  const names = `filename="${plain(file.name)}"; filename*=UTF-8''${encoded(file.name)}`
  response.header('Content-Disposition', `attachment; ${names}`)
  response.header('Content-Security-Policy', "default-src 'none'; sandbox")
  response.header('X-Content-Type-Options', 'nosniff')
  response.header('Cache-Control', 'no-store')
  response.header('Content-Type', file.mediaType)
  return response.send(file.bytes)
}
