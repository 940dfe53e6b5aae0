import type { HttpContext } from '@adonisjs/core/http'
import { searchOwnPeople } from '#app/clients/people_search'
import { peopleSearchValidator } from '#app/courses/validators/enrolment_validator'

/** Words about people travel in the body, never in an address. */
export default class PeopleSearchesController {
  async store({ auth, request }: HttpContext) {
    const { words } = await request.validateUsing(peopleSearchValidator)
    return { people: await searchOwnPeople(words, auth.getUserOrFail()) }
  }
}
