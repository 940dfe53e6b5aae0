import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { LetterWordingSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import StaffMember from '#app/identity/models/staff_member'
import type { LetterChannel, MessageKind } from '#app/appointments/letters/letter_kind'

export type LetterKey = { kind: MessageKind; channel: LetterChannel; language: string }

/** One version of the Centre's own words for a message; the last one is in force. */
export default class LetterWording extends compose(LetterWordingSchema, withRecordId) {
  static table = 'letter_wordings'

  declare kind: MessageKind
  declare channel: LetterChannel

  @belongsTo(() => StaffMember)
  declare staffMember: BelongsTo<typeof StaffMember>

  /** Null when the original words are in force. */
  static async inForce(key: LetterKey, trx?: TransactionClientContract) {
    const last = await this.query({ client: trx }).where(key).orderBy('version', 'desc').first()
    return last?.text ? last : null
  }

  /** `kind channel` of every message of the language with own words in force. */
  static async ownKeys(language: string): Promise<Set<string>> {
    const versions = await this.query().where({ language }).orderBy('version')
    const last = new Map(versions.map((wording) => [`${wording.kind} ${wording.channel}`, wording]))
    return new Set([...last].filter(([, { text }]) => text).map(([key]) => key))
  }

  /** 0 before the first. */
  static async lastVersion(key: LetterKey): Promise<number> {
    const last = await this.query().where(key).orderBy('version', 'desc').first()
    return last?.version ?? 0
  }
}
