/* Writes .env from .env.example with fresh keys; an existing .env stays as it is. */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

if (!existsSync('.env')) {
  const text = readFileSync('.env.example', 'utf8')
    .replace(/^APP_KEY=$/m, `APP_KEY=${randomBytes(32).toString('base64url')}`)
    .replace(/^FIELD_KEYS=$/m, `FIELD_KEYS=1:${randomBytes(32).toString('base64')}`)
  writeFileSync('.env', text, { mode: 0o600 })
  console.log('.env written with fresh keys')
}
