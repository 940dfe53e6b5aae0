import env from '#start/env'
import { type DateTime } from 'luxon'
import QRCode from 'qrcode'
import { rowOfMarks } from '#app/core/documents/marks'
import { renderPdf } from '#app/core/documents/render_pdf'
import { translator } from '#app/core/i18n'
import { shownCode } from '#app/courses/certificates/certificate_code'
import { paperWords } from '#app/courses/certificates/paper_words'
import type Certificate from '#app/courses/models/certificate'

const longDay = (day: DateTime) => `${day.setLocale('pl').toFormat('d MMMM yyyy')} r.`

const linkTo = (code: string) => `${env.get('APP_URL')}/pl/certificates/${code}`

const addressOf = () => `${new URL(env.get('APP_URL')).host}/pl/certificates`

async function checkOf({ code }: Certificate) {
  const qr = await QRCode.toString(linkTo(code), { type: 'svg', margin: 0 })
  return { qr, address: addressOf(), code: shownCode(code) }
}

/** One paper as the template draws it; `original` and `corrected` must be loaded. */
async function paperOf(certificate: Certificate) {
  const { facts } = certificate
  const t = translator('pl')
  const number = t('certificates:paper.number', { number: certificate.fullNumber })
  const { project, name, signatory, language, city } = facts
  return {
    ...paperWords(certificate, facts),
    ...{ name, signatory, number, other: language === 'pl' ? null : language },
    marks: rowOfMarks(project?.fund ?? null),
    placeAndDay: `${city}, ${longDay(certificate.issuedOn)}`,
    foot: project ? t('documents:marks.project', project) : t('portal:name'),
    check: await checkOf(certificate),
  }
}

/** Papers one after the other, each on its own page; what a page says is what was issued. */
export async function printCertificates(certificates: Certificate[]) {
  const papers = await Promise.all(certificates.map(paperOf))
  const title = translator('pl')('certificates:paper.title')
  return renderPdf('certificate', { title, papers }, 'pl')
}
