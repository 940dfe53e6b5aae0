import type { HttpContext } from '@adonisjs/core/http'
import { clientHead } from '#app/clients/client_head'
import { openClientRecord } from '#app/clients/open_client_record'
import { stayChoices } from '#app/clients/stay/stay_choices'
import { stayPage } from '#app/clients/stay/stay_page'
import { stayDayValidator } from '#app/clients/validators/stay_validator'

export default class StayPagesController {
  /** What held, holds and was seen: titles, documents, PESEL. */
  async show({ params, request, auth, inertia, locale }: HttpContext) {
    const staff = auth.getUserOrFail()
    const [, asked] = await stayDayValidator.tryValidate(request.qs())
    const client = await openClientRecord(params.id, staff, 'stay')
    return inertia.render('clients/stay', {
      head: await clientHead(client, staff),
      ...(await stayPage(client, staff, asked?.on ?? null)),
      choices: await stayChoices(locale, staff),
    })
  }
}
