import type { HttpContext } from '@adonisjs/core/http'
import { EntryOver } from '#app/groups/errors'
import { enrolmentLink } from '#app/groups/enrolment_token'
import { leaveGroup } from '#app/groups/leave_group'
import { meetingsOf } from '#app/groups/meetings/meetings_of'
import { entryByToken, type Entry } from '#app/portal/enrolments/entry_by_token'
import { entryForPublic } from '#app/portal/enrolments/entry_for_public'
import { groupCalendar } from '#app/portal/enrolments/group_calendar'
import { dateOf, groupForPublic } from '#app/portal/groups/group_for_public'
import { doorPass } from '#app/workshops/check_in/check_in_code'

/** What somebody has after a sign-up, by the link of the message. */
export default class EnrolmentsByLinkController {
  async show({ params, locale, inertia }: HttpContext) {
    const entry = await entryByToken(params.token)
    const meetings = await meetingsOf(entry.group.id)
    const toCome = meetings.filter(({ isPast }) => !isPast)
    const enrolment = await entryForPublic(entry, locale)
    return inertia.render('portal/enrolments/show', {
      enrolment,
      group: await groupForPublic(entry.group, locale),
      meetings: toCome.map((one) => ({
        ...dateOf(one, locale),
        isCancelled: one.state === 'cancelled',
      })),
      pass: comesToADoor(entry, enrolment, toCome.length) ? await doorPass(entry.entry) : null,
      link: `/${locale}/enrolments/${params.token}`,
    })
  }

  async ics({ params, locale, response }: HttpContext) {
    const { entry, group } = await entryByToken(params.token)
    response.header('Content-Type', 'text/calendar; charset=utf-8')
    response.header('Content-Disposition', 'attachment; filename="mci.ics"')
    return groupCalendar(group, await meetingsOf(group.id), enrolmentLink(entry, locale))
  }

  /** A page with one button: opening a link gives up nothing. */
  async leaving({ params, locale, inertia, response }: HttpContext) {
    const entry = await entryByToken(params.token)
    const link = `/${locale}/enrolments/${params.token}`
    const enrolment = await entryForPublic(entry, locale)
    if (!canLeave(enrolment.state)) {
      return response.redirect(link)
    }
    const group = await groupForPublic(entry.group, locale)
    return inertia.render('portal/enrolments/leave', { enrolment, group, link })
  }

  async leave({ params, locale, response }: HttpContext) {
    const { entry } = await entryByToken(params.token)
    try {
      await leaveGroup(entry, {})
    } catch (error) {
      if (!(error instanceof EntryOver)) {
        throw error
      }
    }
    return response.redirect(`/${locale}/enrolments/${params.token}`, false, 303)
  }
}

const comesToADoor = ({ group }: Entry, { state }: { state: string }, meetings: number) =>
  state === 'enrolled' && group.mode === 'here' && meetings > 0

const canLeave = (state: string) => ['enrolled', 'waiting', 'offered'].includes(state)
