import QRCode from 'qrcode'
import { renderPdf } from '#app/core/documents/render_pdf'
import { translator } from '#app/core/i18n'
import { linkOfCard } from '#app/clients/cards/card_token'
import type CentreCard from '#app/clients/models/centre_card'
import Branch from '#app/identity/models/branch'

/** The card as PDF in the size of a bank card: the Centre, its phone and a code; nobody's name. In Polish, for whoever finds it. */
export async function printCard(card: CentreCard, branchId: number) {
  const t = translator('pl')
  const { phone } = await Branch.findOrFail(branchId)
  const qr = await QRCode.toString(linkOfCard(card.id), { type: 'svg', margin: 0 })
  const words = {
    title: t('person:card.title'),
    show: t('person:card.show'),
    found: t('person:card.found'),
    code: t('person:card.code'),
  }
  return renderPdf('centre_card', { ...words, phone, qr }, 'pl')
}
