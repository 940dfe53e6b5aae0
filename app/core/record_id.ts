import { randomBytes } from 'node:crypto'
import { beforeCreate } from '@adonisjs/lucid/orm'
import type { LucidModel, LucidRow } from '@adonisjs/lucid/types/model'
import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A ULID: 48 bits of time for an index that grows at its end, 80 random bits that nobody guesses. */
export function newRecordId(at = Date.now()): string {
  let time = ''
  for (let rest = at, i = 0; i < 10; i++, rest = Math.floor(rest / 32)) {
    time = ALPHABET[rest % 32] + time
  }
  return time + randomLetters(16)
}

/** Letters and digits without I, L, O, U: easy to read out over the phone. */
export function randomLetters(length: number): string {
  return Array.from(randomBytes(length), (byte) => ALPHABET[byte % 32]).join('')
}

/** The application makes the id before saving, because encrypted fields are bound to it. */
export function withRecordId<Model extends NormalizeConstructor<LucidModel>>(superclass: Model) {
  class ModelWithRecordId extends superclass {
    static selfAssignPrimaryKey = true
    declare id: string

    @beforeCreate()
    static assignRecordId(row: LucidRow & { id?: string }) {
      row.id ??= newRecordId()
    }
  }
  return ModelWithRecordId
}
