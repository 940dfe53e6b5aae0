import env from '#start/env'
import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

const IV_BYTES = 12
const TAG_BYTES = 16

const keys = new Map<string, KeyObject>(
  env
    .get('FIELD_KEYS')
    .release()
    .split(',')
    .map((entry) => {
      const [version, secret] = entry.trim().split(':')
      const key = Buffer.from(secret ?? '', 'base64')
      if (!version || key.length !== 32) {
        throw new Error('FIELD_KEYS must list version:base64 of 32 bytes, newest first')
      }
      return [version, createSecretKey(key)] as const
    })
)

const [newestVersion] = keys.keys()

/** `table|column|row id`: a ciphertext copied to another row or column does not open there. */
export type FieldAddress = { table: string; column: string; rowId: string }

const additionalData = ({ table, column, rowId }: FieldAddress) =>
  Buffer.from(`${table}|${column}|${rowId}`)

function seal(plain: Buffer, address: FieldAddress): Buffer {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', keys.get(newestVersion)!, iv)
  cipher.setAAD(additionalData(address))
  const body = [cipher.update(plain), cipher.final()]
  return Buffer.concat([iv, cipher.getAuthTag(), ...body])
}

function unseal(sealed: Buffer, version: string, address: FieldAddress): Buffer {
  const key = keys.get(version)
  if (!key) {
    throw new Error(`No key for ${address.table}.${address.column}`)
  }
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV_BYTES))
  decipher.setAAD(additionalData(address))
  decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
  const body = decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES))
  return Buffer.concat([body, decipher.final()])
}

/** AES-256-GCM; the result is `version.base64url(iv + tag + ciphertext)`. */
export const encryptField = (plain: string, address: FieldAddress): string =>
  `${newestVersion}.${seal(Buffer.from(plain, 'utf8'), address).toString('base64url')}`

/** Throws when the key is unknown or the text was changed or moved. */
export function decryptField(stored: string, address: FieldAddress): string {
  const dot = stored.indexOf('.')
  const sealed = Buffer.from(stored.slice(dot + 1), 'base64url')
  return unseal(sealed, stored.slice(0, dot), address).toString('utf8')
}

/** The same for a file's content: `version.` and then the bytes themselves. */
export const encryptBytes = (plain: Buffer, address: FieldAddress): Buffer =>
  Buffer.concat([Buffer.from(`${newestVersion}.`), seal(plain, address)])

export function decryptBytes(stored: Buffer, address: FieldAddress): Buffer {
  const dot = stored.indexOf('.')
  return unseal(stored.subarray(dot + 1), stored.toString('latin1', 0, Math.max(dot, 0)), address)
}
