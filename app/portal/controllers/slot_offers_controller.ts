import type { HttpContext } from '@adonisjs/core/http'
import { acceptOffer } from '#app/appointments/alerts/accept_offer'
import { declineOffer } from '#app/appointments/alerts/end_offer'
import { tokenOf } from '#app/appointments/appointment_token'
import { OfferEnded } from '#app/appointments/errors'
import SlotOffer from '#app/appointments/models/slot_offer'
import { alertLink, offerForPortal } from '#app/portal/alert_page'

/** A time that became free, offered to one person by link. */
export default class SlotOffersController {
  async show(ctx: HttpContext) {
    const offer = await SlotOffer.byToken(ctx.params.token)
    return this.page(ctx, offer)
  }

  async accept(ctx: HttpContext) {
    const offer = await SlotOffer.byToken(ctx.params.token)
    try {
      const id = await acceptOffer(offer)
      return ctx.response.redirect(`/${ctx.locale}/bookings/${tokenOf(id)}`, false, 303)
    } catch (error) {
      if (!(error instanceof OfferEnded)) {
        throw error
      }
      ctx.response.status(409)
      return this.page(ctx, offer, true)
    }
  }

  async decline({ params, locale, response }: HttpContext) {
    const offer = await SlotOffer.byToken(params.token)
    await declineOffer(offer)
    return response.redirect(alertLink(offer.slotAlert, locale), false, 303)
  }

  private page({ inertia, params, locale }: HttpContext, offer: SlotOffer, isGone = false) {
    return inertia.render('portal/offers/show', {
      offer: offerForPortal(offer, locale),
      isOpen: offer.state === 'open' && !isGone,
      links: {
        accept: `/${locale}/offers/${params.token}`,
        decline: `/${locale}/offers/${params.token}/refusal`,
        alert: alertLink(offer.slotAlert, locale),
      },
      problems: [],
    })
  }
}
