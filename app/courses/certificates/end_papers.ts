import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { now, toSql } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import { IN_FORCE, type EndingOutcome } from '#app/courses/certificates/certificate_vocabulary'
import { CertificateEnded } from '#app/courses/errors'
import Certificate from '#app/courses/models/certificate'
import CertificateEnding from '#app/courses/models/certificate_ending'

type Trx = TransactionClientContract
type Decision = { outcome: EndingOutcome; reason: string; staff: { id: string } }

/** Ends one paper if it is still in force; how many rows that changed. */
async function close(id: string, { outcome }: Decision, trx: Trx): Promise<number> {
  const changed = await trx
    .from('certificates')
    .where('id', id)
    .whereIn('state', [...IN_FORCE])
    .update({ state: outcome, current_key: null, updated_at: toSql(now()) })
  return Number(changed)
}

async function note(certificate: Certificate, { outcome, reason, staff }: Decision, trx: Trx) {
  const ending = { certificateId: certificate.id, outcome, reason, staffMemberId: staff.id }
  await CertificateEnding.create(ending, { client: trx })
  const subject = { subjectType: 'certificate', subjectId: certificate.id }
  const { branchId } = certificate
  const action = `certificate.${outcome}`
  await recordAudit({ staffMemberId: staff.id, action, branchId, ...subject }, trx)
}

/** Ends a paper and its duplicates. Who comes second learns that it has ended. */
export async function endPapers(certificate: Certificate, decision: Decision, trx: Trx) {
  if ((await close(certificate.id, decision, trx)) === 0) {
    throw new CertificateEnded()
  }
  await note(certificate, decision, trx)
  const duplicates = await Certificate.query({ client: trx })
    .where('duplicate_of_id', certificate.id)
    .whereIn('state', [...IN_FORCE])
  for (const duplicate of duplicates) {
    if ((await close(duplicate.id, decision, trx)) > 0) {
      await note(duplicate, decision, trx)
    }
  }
}

/** The paper is no longer valid; its page says so from now on. */
export const annulCertificate = (certificate: Certificate, reason: string, staff: { id: string }) =>
  inTransaction((trx) => endPapers(certificate, { outcome: 'annulled', reason, staff }, trx))
