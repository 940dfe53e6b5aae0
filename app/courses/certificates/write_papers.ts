import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { todayInWarsaw } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import { newCode } from '#app/courses/certificates/certificate_code'
import type { CertificateKind } from '#app/courses/certificates/certificate_vocabulary'
import type { Face } from '#app/courses/certificates/face'
import { holdYear, takeNumbers } from '#app/courses/certificates/number_papers'
import Certificate from '#app/courses/models/certificate'

type Trx = TransactionClientContract

export type Paper = {
  kind: CertificateKind
  enrolmentId: string
  participantId: string
  groupId: string
  branchId: number
  /** The paper is in force once under this key. */
  currentKey: string
  face: Face
  reason: string | null
  duplicateOfId?: string
  correctsId?: string
}

/**
 * Enters papers into the register and numbers them without a gap. One that is in force already under
 * its key is the answer, not another one. `first` is done under the same lock, before anything else.
 */
export const writePapers = (
  papers: Paper[],
  staff: { id: string },
  first?: (trx: Trx) => Promise<void>
) =>
  inTransaction(async (trx) => {
    const today = DateTime.fromISO(todayInWarsaw(), { zone: 'utc' })
    await holdYear(today.year, trx)
    await first?.(trx)
    const keys = papers.map(({ currentKey }) => currentKey)
    const known = await Certificate.query({ client: trx }).whereIn('current_key', keys)
    const isKnown = new Set(known.map(({ currentKey }) => currentKey))
    const fresh = papers.filter(({ currentKey }) => !isKnown.has(currentKey))
    const number = await takeNumbers(today.year, fresh.length, trx)
    const written: Certificate[] = []
    for (const [index, paper] of fresh.entries()) {
      written.push(await writeOne(paper, { number: number + index, day: today, staff }, trx))
    }
    return keys.map((key) => [...known, ...written].find((one) => one.currentKey === key)!)
  })

type Entry = { number: number; day: DateTime; staff: { id: string } }

async function writeOne({ face, ...paper }: Paper, { number, day, staff }: Entry, trx: Trx) {
  const state = paper.duplicateOfId ? ('duplicate' as const) : ('issued' as const)
  const entry = { number, year: day.year, state, code: newCode(), issuedOn: day }
  const certificate = await Certificate.create(
    { ...paper, ...entry, face: JSON.stringify(face), issuedBy: staff.id },
    { client: trx }
  )
  const subject = { subjectType: 'certificate', subjectId: certificate.id }
  const trace = { staffMemberId: staff.id, branchId: paper.branchId, action: 'certificate.issued' }
  await recordAudit({ ...subject, ...trace }, trx)
  return certificate
}
