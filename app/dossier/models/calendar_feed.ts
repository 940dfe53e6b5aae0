import { Exception } from '@adonisjs/core/exceptions'
import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { CalendarFeedSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import StaffMember from '#app/identity/models/staff_member'
import { hashOfCalendarToken } from '#app/dossier/calendars/calendar_token'

/** What the feed says of a meeting: nothing but the time, or the person's initials. */
export const FEED_DETAILS = ['busy', 'initials'] as const
export type FeedDetail = (typeof FEED_DETAILS)[number]

export default class CalendarFeed extends compose(CalendarFeedSchema, withRecordId) {
  static table = 'calendar_feeds'

  declare detail: FeedDetail

  @belongsTo(() => StaffMember)
  declare staffMember: BelongsTo<typeof StaffMember>

  /** The feed a secret address leads to; wrong, withdrawn, or of somebody who left: not found. */
  static async byToken(token: string) {
    const feed = await this.query()
      .where('token_hash', hashOfCalendarToken(token))
      .preload('staffMember', (owner) => void owner.preload('roles'))
      .firstOrFail()
    if (!feed.staffMember.isOpen || !feed.staffMember.may('calendar.publish')) {
      throw new Exception('Not found', { status: 404 })
    }
    return feed
  }
}
