import { shownCode } from '#app/courses/certificates/certificate_code'
import { differencesOf, freshFace } from '#app/courses/certificates/fresh_face'
import Certificate from '#app/courses/models/certificate'

const linkTo = ({ id, fullNumber }: Certificate) => ({ id, number: fullNumber })
const linkIf = (certificate: Certificate | null | undefined) =>
  certificate ? linkTo(certificate) : null

async function relativesOf(certificate: Certificate) {
  const later = await Certificate.query()
    .where('duplicate_of_id', certificate.id)
    .orWhere('corrects_id', certificate.id)
    .orderBy('year')
    .orderBy('number')
  return {
    original: linkIf(certificate.original),
    corrects: linkIf(certificate.corrected),
    correctedBy: linkIf(later.find((one) => one.correctsId === certificate.id)),
    duplicates: later.filter((one) => one.duplicateOfId === certificate.id).map(linkTo),
  }
}

/** One paper of the register with its history, and what the records say otherwise by now. */
export async function certificatePage(certificate: Certificate) {
  const { facts, ending, issuer } = certificate
  const mayChange = certificate.state === 'issued'
  const fresh = mayChange ? await freshFace(certificate) : null
  return {
    certificate: {
      ...{ id: certificate.id, kind: certificate.kind, state: certificate.state },
      number: certificate.fullNumber,
      groupId: certificate.groupId,
      code: shownCode(certificate.code),
      issuedOn: certificate.issuedOn.toISODate()!,
      issuedBy: issuer.fullName,
      reason: certificate.reason,
      face: facts,
      ending: ending && {
        outcome: ending.outcome,
        reason: ending.reason,
        at: ending.createdAt.toISO()!,
        by: ending.staffMember.fullName,
      },
      ...(await relativesOf(certificate)),
    },
    differences: fresh ? differencesOf(facts, fresh) : [],
    mayCorrect: fresh !== null,
  }
}
