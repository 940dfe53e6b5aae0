import type { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import DeliveredService from '#app/funding/models/delivered_service'
import RegisterEntry from '#app/funding/models/register_entry'

export type ServiceSource = { type: string; id: string }

/** What the register says about one help given. */
export type ServiceFacts = {
  /** A code of `service_types`. */
  serviceType: string
  /** The day in Warsaw, yyyy-MM-dd. */
  heldOn: DateTime
  startedAt: DateTime | null
  /** Estimated starts count only in the day's total. */
  isStartKnown: boolean
  minutes: number
  headCount: number
  language: string
  mode: string
  staffMemberId: string
  branchId: number
  recordedBy: string
  participantIds: string[]
  topics: string[]
}

/** Writes one help given into the register of services, in the transaction of the feature that gave it. */
export async function deliverService(
  { source, ...facts }: ServiceFacts & { source: ServiceSource },
  trx: TransactionClientContract
) {
  const service = await DeliveredService.create(
    { sourceType: source.type, sourceId: source.id },
    { client: trx }
  )
  await writeRevision(service.id, 1, null, facts, trx)
  return service
}

/**
 * Adds the next revision of what the register says; earlier ones stay. The caller has already
 * written to the source's row, so two corrections at once wait for each other.
 */
export async function correctService(
  { source, reason, ...facts }: ServiceFacts & { source: ServiceSource; reason: string | null },
  trx: TransactionClientContract
) {
  const service = await DeliveredService.query({ client: trx })
    .where({ source_type: source.type, source_id: source.id })
    .firstOrFail()
  const [{ latest }] = await trx
    .from('register_entries')
    .where('service_id', service.id)
    .max('revision as latest')
  return writeRevision(service.id, Number(latest) + 1, reason, facts, trx)
}

async function writeRevision(
  serviceId: string,
  revision: number,
  correctionReason: string | null,
  { participantIds, topics, ...facts }: ServiceFacts,
  trx: TransactionClientContract
) {
  const entry = await RegisterEntry.create(
    { serviceId, revision, correctionReason, ...facts },
    { client: trx }
  )
  await entry.related('participants').attach(participantIds, trx)
  await writeTopics(entry.id, topics, trx)
  return entry
}

async function writeTopics(entryId: string, topics: string[], trx: TransactionClientContract) {
  if (topics.length > 0) {
    const rows = topics.map((topic) => ({ register_entry_id: entryId, topic }))
    await trx.table('register_entry_topics').multiInsert(rows)
  }
}
