import type { HttpContext } from '@adonisjs/core/http'
import { PUBLIC_LANGUAGES } from '#app/core/languages'
import { randomLetters } from '#app/core/record_id'
import { languageOptions } from '#app/clients/countries'
import { meetingLines } from '#app/groups/meetings/pages/meeting_lines'
import { offersForPage } from '#app/groups/offers/offers_for_page'
import { waitingForPage } from '#app/groups/waiting_for_page'
import { findWorkshop, workshopHead } from '#app/workshops/find_workshop'
import { organisationsOf } from '#app/workshops/organisations/organisations_of'
import { peopleOf, recordPeopleViewed } from '#app/workshops/people_of'

/** A workshop: its dates, who comes, who waits, which institutions. */
export default class WorkshopPeopleController {
  async show({ auth, params, inertia, locale }: HttpContext) {
    const staff = auth.getUserOrFail()
    const workshop = await findWorkshop(params.id, staff)
    const { groupId } = workshop
    await recordPeopleViewed(workshop, staff)
    return inertia.render('workshops/show', {
      head: workshopHead(workshop),
      meetings: await meetingLines(groupId),
      people: await peopleOf(groupId, staff),
      freeSeats: workshop.group.freeSeats,
      waiting: await waitingForPage(groupId, staff, locale),
      offers: await offersForPage(groupId, staff),
      organisations: staff.may('workshops.manage') ? await organisationsOf(groupId) : null,
      languages: languageOptions(locale, [...PUBLIC_LANGUAGES]),
      oneTimeKey: randomLetters(32),
    })
  }
}
