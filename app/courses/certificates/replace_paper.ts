import { todayInWarsaw } from '#app/core/clock'
import { endPapers } from '#app/courses/certificates/end_papers'
import type { Face } from '#app/courses/certificates/face'
import { writePapers, type Paper } from '#app/courses/certificates/write_papers'
import { CertificateEnded } from '#app/courses/errors'
import type Certificate from '#app/courses/models/certificate'

type Staff = { id: string }

const sameEntry = ({ kind, enrolmentId, participantId, groupId, branchId }: Certificate) => ({
  kind,
  enrolmentId,
  participantId,
  groupId,
  branchId,
})

/** The same words once more, for a paper that was lost; pressed twice on a day it is one. */
export async function duplicateCertificate(original: Certificate, reason: string, staff: Staff) {
  const currentKey = `${original.id}:duplicate:${todayInWarsaw()}`
  const paper: Paper = {
    ...sameEntry(original),
    ...{ currentKey, face: original.facts, reason, duplicateOfId: original.id },
  }
  const [duplicate] = await writePapers([paper], staff, async (trx) => {
    const held = await trx
      .from('certificates')
      .where({ id: original.id, state: 'issued' })
      .update({ updated_at: trx.raw('updated_at') })
    if (Number(held) === 0) {
      throw new CertificateEnded()
    }
  })
  return duplicate
}

/** Another paper with another number takes the place of one that says something wrong. */
export async function correctCertificate(
  wrong: Certificate,
  { face, reason }: { face: Face; reason: string },
  staff: Staff
) {
  const { currentKey } = wrong
  if (!currentKey || wrong.state !== 'issued') {
    throw new CertificateEnded()
  }
  const paper = { ...sameEntry(wrong), currentKey, face, reason: wrong.reason }
  const [right] = await writePapers([{ ...paper, correctsId: wrong.id }], staff, (trx) =>
    endPapers(wrong, { outcome: 'corrected', reason, staff }, trx)
  )
  return right
}
