import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, todayInWarsaw, toSql } from '#app/core/clock'
import { translator } from '#app/core/i18n'
import type OutboxMessage from '#app/core/models/outbox_message'
import { inTransaction } from '#app/core/transaction'
import Participant from '#app/clients/models/participant'
import { openTask } from '#app/tasks/open_task'
import { coordinatorOf } from '#app/groups/coordinator_of'
import Group from '#app/groups/models/group'
import SeatOffer from '#app/groups/models/seat_offer'
import { peopleOfEntry } from '#app/groups/people_of_entry'

type Trx = TransactionClientContract

/** Without a report of delivery for so long, somebody rings. */
const SILENT_HOURS = 24
const AT_ONCE = 200

/** A task to tell the person of the seat by telephone; one for each offer. */
export async function askToCall(offer: SeatOffer, trx: Trx) {
  const group = await Group.findOrFail(offer.groupId, { client: trx })
  const owner = await coordinatorOf(group.branchId, trx)
  const [first] = await peopleOfEntry(offer.entry, trx)
  if (!owner || !first) {
    return
  }
  const person = await Participant.findOrFail(first.participantId, { client: trx })
  const facts = { person: person.displayName, group: group.name }
  const note = translator(owner.locale)('groups:call_about_seat', facts)
  const subject = { subjectType: 'seat_offer', subjectId: offer.id, clientId: person.clientId }
  const task = { kind: 'call_person' as const, ownerId: owner.id, branchId: group.branchId }
  await openTask({ ...task, ...subject, dueOn: todayInWarsaw(), note }, trx)
}

/** A message about a seat failed or came back. */
export async function callAboutOffer({ subjectType, subjectId }: OutboxMessage, trx: Trx) {
  if (subjectType !== 'seat_offer') {
    return
  }
  const offer = await SeatOffer.findBy({ id: subjectId, state: 'open' }, { client: trx })
  if (offer && !offer.clockStartsAt) {
    await askToCall(offer, trx)
  }
}

/** The sweep: offers of which nobody knows whether they arrived, each asked about once. */
export async function callAboutSilentOffers() {
  const silent = await SeatOffer.query()
    .where('state', 'open')
    .whereNull('clock_starts_at')
    .where('sent_at', '<=', toSql(now().minus({ hours: SILENT_HOURS })))
    .whereNotExists((asked) => {
      void asked
        .from('tasks')
        .where('subject_type', 'seat_offer')
        .where('subject_id', db.ref('seat_offers.id'))
    })
    .limit(AT_ONCE)
  for (const offer of silent) {
    await inTransaction((trx) => askOnce(offer, trx))
  }
}

async function askOnce(offer: SeatOffer, trx: Trx) {
  const open = trx.from('seat_offers').where({ id: offer.id, state: 'open' })
  if (Number(await open.update({ updated_at: toSql(now()) })) > 0) {
    await askToCall(offer, trx)
  }
}
