import QRCode from 'qrcode'
import type { HttpContext } from '@adonisjs/core/http'
import env from '#start/env'
import { branchByToken } from '#app/reception/branch_of'
import { queueForScreen } from '#app/reception/queue_page'
import { doorTokenOf, screenTokenOf } from '#app/reception/ticket_token'

/** The screen in the waiting room; it renews itself and needs nobody signed in. */
export default class QueueScreensController {
  async show({ params, inertia, locale }: HttpContext) {
    const branch = await branchByToken(params.token, screenTokenOf)
    const door = `${env.get('APP_URL')}/${locale}/numbers/${doorTokenOf(branch.id)}`
    return inertia.render('portal/queue/screen', {
      ...(await queueForScreen(branch.id)),
      place: branch.name,
      door: await QRCode.toDataURL(door, { margin: 0, width: 400 }),
      isLive: true,
    })
  }
}
