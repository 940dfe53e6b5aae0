import { createHash, randomBytes } from 'node:crypto'
import { compose } from '@adonisjs/core/helpers'
import { BookingDraftSchema } from '#database/schema'
import { now, toSql } from '#app/core/clock'
import { encrypted } from '#app/core/encrypted_column'
import type { ContactOwner } from '#app/clients/contact_value'
import type { BookedFor, BookingNeeds, KeptNeeds } from '#app/appointments/booking_needs'
import { randomLetters, withRecordId } from '#app/core/record_id'

const HOURS_KEPT = 4

export type BookingAnswers = BookingNeeds & {
  /** A code, or `unknown`: the person does not know. */
  topic?: string
  branchId?: number
  language?: string
  /** ISO, UTC */
  startsAt?: string
  name?: string
  phone?: string
  email?: string
  bookedFor?: BookedFor
  /** How many come, the first included. */
  people?: number
  /** Further names of a family. */
  others?: string[]
  contactOwner?: ContactOwner
  ownerName?: string
  /** Of an earlier meeting that is booked again. */
  kept?: KeptNeeds
  /** Something filled in what no person sees. */
  isSuspect?: boolean
  /** The contact has answered with a code. */
  isConfirmed?: boolean
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

/** The answers of a booking under way, kept for a few hours under a cookie. */
export default class BookingDraft extends compose(BookingDraftSchema, withRecordId) {
  static table = 'booking_drafts'

  @encrypted()
  declare answers: string | null

  static begin(language: string) {
    const draft = new BookingDraft()
    const token = randomBytes(24).toString('base64url')
    draft.fill({ language, tokenHash: hashOf(token), oneTimeKey: randomLetters(32) })
    draft.expiresAt = now().plus({ hours: HOURS_KEPT })
    return { draft, token }
  }

  static ofCookie(token: string) {
    return this.query()
      .where('token_hash', hashOf(token))
      .whereNull('finished_at')
      .where('expires_at', '>', toSql(now()))
      .first()
  }

  get given(): BookingAnswers {
    return JSON.parse(this.answers ?? '{}')
  }

  /** New answers need a new key: a check page that shows the old ones books nothing. */
  answer(more: BookingAnswers) {
    const answers = JSON.stringify({ ...this.given, ...more })
    if (answers !== this.answers) {
      this.answers = answers
      this.oneTimeKey = randomLetters(32)
    }
    this.expiresAt = now().plus({ hours: HOURS_KEPT })
    return this
  }
}
