import { createHash, randomBytes } from 'node:crypto'
import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { SignUpDraftSchema } from '#database/schema'
import { now, toSql } from '#app/core/clock'
import { encrypted } from '#app/core/encrypted_column'
import { randomLetters, withRecordId } from '#app/core/record_id'
import type { BookedFor } from '#app/appointments/booking_needs'
import type { ContactOwner } from '#app/clients/contact_value'
import type { CourseLevel } from '#app/courses/course_level'
import Group from '#app/groups/models/group'

const HOURS_KEPT = 4

/** What the rule of a group looks at; `null` is "I do not know" or "I would rather not say". */
export type PersonFacts = {
  level: string | null
  /** yyyy-MM-dd */
  inPolandSince: string | null
  isMinor: boolean
}

export type SignUpAnswers = {
  signedUp?: BookedFor
  /** How many of them. */
  people?: number
  name?: string
  phone?: string
  email?: string
  /** Names of the others of a family. */
  others?: string[]
  contactOwner?: ContactOwner
  ownerName?: string
  /** In the order of the names. */
  facts?: PersonFacts[]
  /** What the self-check of this browser found, as long as it is the answer. */
  checked?: { level: CourseLevel; onDay: string }
  /** Something filled in what no person sees. */
  isSuspect?: boolean
  /** The contact has answered with a code. */
  isConfirmed?: boolean
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

export const newDraftToken = () => randomBytes(24).toString('base64url')

/** The answers of a sign-up under way, kept for a few hours under a cookie. */
export default class SignUpDraft extends compose(SignUpDraftSchema, withRecordId) {
  static table = 'sign_up_drafts'

  @encrypted()
  declare answers: string | null

  @belongsTo(() => Group)
  declare group: BelongsTo<typeof Group>

  static begin(token: string, groupId: string, language: string) {
    const draft = new SignUpDraft()
    draft.fill({ groupId, language, tokenHash: hashOf(token), oneTimeKey: randomLetters(32) })
    draft.expiresAt = now().plus({ hours: HOURS_KEPT })
    return draft
  }

  static ofCookie(token: string, groupId: string) {
    return this.query()
      .where({ token_hash: hashOf(token), group_id: groupId })
      .whereNull('finished_at')
      .where('expires_at', '>', toSql(now()))
      .orderBy('created_at', 'desc')
      .first()
  }

  get given(): SignUpAnswers {
    return JSON.parse(this.answers ?? '{}')
  }

  /** New answers need a new key: a check page that shows the old ones signs nobody up. */
  answer(more: SignUpAnswers) {
    const answers = JSON.stringify({ ...this.given, ...more })
    if (answers !== this.answers) {
      this.answers = answers
      this.oneTimeKey = randomLetters(32)
    }
    this.expiresAt = now().plus({ hours: HOURS_KEPT })
    return this
  }
}
