import type { HttpContext } from '@adonisjs/core/http'
import { SeatOfferEnded } from '#app/groups/errors'
import { enrolmentToken } from '#app/groups/enrolment_token'
import SeatOffer from '#app/groups/models/seat_offer'
import { acceptOffer, declineOffer } from '#app/groups/offers/answer_offer'
import { offerForPublic } from '#app/portal/enrolments/offer_for_public'
import { groupForPublic } from '#app/portal/groups/group_for_public'
import { listAddress } from '#app/portal/groups/public_groups'

/** A seat that became free, offered by link: a page with one button. */
export default class OfferedSeatsController {
  show(ctx: HttpContext) {
    return this.page(ctx)
  }

  async accept(ctx: HttpContext) {
    try {
      const entry = await acceptOffer(ctx.params.token)
      return ctx.response.redirect(pathOf(entry, ctx.locale), false, 303)
    } catch (error) {
      if (!(error instanceof SeatOfferEnded)) {
        throw error
      }
      ctx.response.status(409)
      return this.page(ctx)
    }
  }

  async decline(ctx: HttpContext) {
    await declineOffer(ctx.params.token)
    const { entry } = await SeatOffer.byToken(ctx.params.token)
    return ctx.response.redirect(pathOf(entry, ctx.locale), false, 303)
  }

  /** Where a change of language on the page after a click leads. */
  back({ params, locale, response }: HttpContext) {
    return response.redirect(`/${locale}/seat-offers/${params.token}`)
  }

  private async page({ inertia, params, locale }: HttpContext) {
    const offer = await SeatOffer.byToken(params.token)
    const path = `/${locale}/seat-offers/${params.token}`
    return inertia.render('portal/seat_offers/show', {
      offer: offerForPublic(offer, locale),
      group: await groupForPublic(offer.group, locale),
      links: {
        accept: path,
        decline: `${path}/refusal`,
        enrolment: pathOf(offer.entry, locale),
        others: listAddress(offer.group.kind, locale),
      },
    })
  }
}

const pathOf = (entry: string, locale: string) => `/${locale}/enrolments/${enrolmentToken(entry)}`
