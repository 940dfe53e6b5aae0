import env from '#start/env'
import { defineConfig } from '@adonisjs/core/http'

export const appKey = env.get('APP_KEY')

/** `Secure` and `__Host-` cookies follow the address people use, not the build mode. */
export const isHttps = env.get('APP_URL').startsWith('https://')

export const cookieName = (name: string) => (isHttps ? `__Host-${name}` : name)

export const http = defineConfig({
  generateRequestId: true,
  allowMethodSpoofing: false,
  useAsyncLocalStorage: false,
  cookie: {
    path: '/',
    maxAge: '2h',
    httpOnly: true,
    secure: isHttps,
    sameSite: 'lax',
  },
})
