import type { HttpContext } from '@adonisjs/core/http'
import { Exception } from '@adonisjs/core/exceptions'
import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#app/core/audit'
import { now, toSql } from '#app/core/clock'
import { countAttempt } from '#app/core/rate_limit'
import { feedText } from '#app/dossier/calendars/feed_text'
import CalendarFeed from '#app/dossier/models/calendar_feed'

/** Calendars ask every few minutes, from the few devices of one person. */
const PER_FEED = { name: 'calendar_feed', points: 120, seconds: 600 }

/** The public address that calendar programs read. */
export default class CalendarsController {
  async show({ params, request, response }: HttpContext) {
    const feed = await CalendarFeed.byToken(params.token)
    await this.limit(feed, response)
    const { text, changedAt } = await feedText(feed)
    response.header('Content-Type', 'text/calendar; charset=utf-8')
    response.header('Content-Disposition', 'inline; filename="mci.ics"')
    response.header('Cache-Control', 'private, no-cache')
    response.header('X-Robots-Tag', 'noindex')
    response.header('Last-Modified', changedAt.toHTTP()!)
    response.setEtag(text)
    if (request.header('if-none-match') && response.fresh()) {
      return response.status(304).send(null)
    }
    await this.trace(feed)
    return response.send(text)
  }

  private async limit({ id }: CalendarFeed, response: HttpContext['response']) {
    const seconds = await countAttempt(PER_FEED, id)
    if (seconds > 0) {
      response.header('Retry-After', String(seconds))
      throw new Exception('Too many requests', { status: 429, code: 'E_TOO_MANY_REQUESTS' })
    }
  }

  private async trace({ id, staffMemberId }: CalendarFeed) {
    await db
      .from('calendar_feeds')
      .where('id', id)
      .update({ read_at: toSql(now()) })
    const subject = { subjectType: 'staff_member', subjectId: staffMemberId }
    await recordAudit({ staffMemberId, action: 'calendar_feed.read', ...subject })
  }
}
