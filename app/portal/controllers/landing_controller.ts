import type { HttpContext } from '@adonisjs/core/http'
import Branch from '#app/identity/models/branch'
import Topic from '#app/identity/models/topic'
import { openingLines } from '#app/portal/opening_hours'
import { spokenLanguages } from '#app/portal/spoken_languages'

export default class LandingController {
  async show({ inertia, locale }: HttpContext) {
    const branches = await Branch.query()
      .whereNull('closed_on')
      .orderBy('position')
      .preload('openingHours')
    const topics = await Topic.query().where('is_bookable', true).orderBy('position')
    return inertia.render('portal/landing', {
      branches: branches.map(({ id, name, address, phone, openingHours }) => ({
        id,
        name,
        address,
        phone,
        hours: openingLines(openingHours, locale),
      })),
      topics: topics.map(({ code, icon }) => ({ code, icon })),
      languages: await spokenLanguages(),
    })
  }
}
