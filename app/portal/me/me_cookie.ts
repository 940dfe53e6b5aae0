import type { HttpContext } from '@adonisjs/core/http'
import { cookieName } from '#config/app'

const NAME = cookieName('me')

/** Gone when the browser closes; never readable by a script. */
const OPTIONS = { encode: false, maxAge: undefined, sameSite: 'lax' as const, httpOnly: true }

export function tokenIn({ request }: HttpContext): string | null {
  const token: unknown = request.plainCookie(NAME, { encoded: false })
  return typeof token === 'string' && token ? token : null
}

export const giveToken = ({ response }: HttpContext, token: string) =>
  response.plainCookie(NAME, token, OPTIONS)

export const takeToken = ({ response }: HttpContext) => response.clearCookie(NAME)
