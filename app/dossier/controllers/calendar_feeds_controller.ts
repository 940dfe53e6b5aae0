import env from '#start/env'
import type { HttpContext } from '@adonisjs/core/http'
import { calendarToken } from '#app/dossier/calendars/calendar_token'
import { changeFeed, closeFeed, openFeed } from '#app/dossier/calendars/open_feed'
import CalendarFeed from '#app/dossier/models/calendar_feed'
import { feedValidator } from '#app/dossier/validators/feed_validator'

/** My meetings in the calendar of my telephone. */
export default class CalendarFeedsController {
  async show({ auth, inertia }: HttpContext) {
    const { id } = auth.getUserOrFail()
    const feed = await CalendarFeed.findBy('staffMemberId', id)
    return inertia.render('dossier/calendar_feed', {
      feed: feed && {
        address: `${env.get('APP_URL')}/calendars/${calendarToken(feed.id)}.ics`,
        detail: feed.detail,
        createdAt: feed.createdAt.toUTC().toISO()!,
        readAt: feed.readAt?.toUTC().toISO() ?? null,
      },
    })
  }

  /** A first address, or a new one instead of the one before. */
  async store({ auth, request, response, session, t }: HttpContext) {
    const { detail } = await request.validateUsing(feedValidator)
    await openFeed(auth.getUserOrFail(), detail)
    session.flash('notice', t('board:feed.opened'))
    return response.redirect('/account/calendar', false, 303)
  }

  async update({ auth, request, response, session, t }: HttpContext) {
    const { detail } = await request.validateUsing(feedValidator)
    await changeFeed(auth.getUserOrFail(), detail)
    session.flash('notice', t('board:feed.changed'))
    return response.redirect('/account/calendar', false, 303)
  }

  async destroy({ auth, response, session, t }: HttpContext) {
    await closeFeed(auth.getUserOrFail())
    session.flash('notice', t('board:feed.closed'))
    return response.redirect('/account/calendar', false, 303)
  }
}
