import env from '#start/env'
import { cookieName, isHttps } from '#config/app'
import { defineConfig, stores } from '@adonisjs/session'

export default defineConfig({
  enabled: true,
  cookieName: cookieName('session'),
  clearWithBrowser: true,
  age: '10h',
  cookie: { path: '/', httpOnly: true, secure: isHttps, sameSite: 'lax' },
  store: env.get('SESSION_DRIVER'),
  stores: { database: stores.database() },
})
