import type { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { toSql } from '#app/core/clock'
import { newRecordId } from '#app/core/record_id'
import { inTransaction } from '#app/core/transaction'
import { inviteParticipant } from '#app/clients/invite_participant'
import type { Centre } from '#database/seeders/demo/hold_conversations'
import { insertRows } from '#database/seeders/demo/insert_rows'
import { makePerson } from '#database/seeders/demo/make_person'
import type { SeededRandom } from '#database/seeders/demo/seeded_random'
import { WEIGHTS } from '#database/seeders/demo/topics'

const CALLS = 12
const ANSWERED = 5

/** Twelve people asked to be rung back; five have been. */
export async function askForCalls(
  random: SeededRandom,
  { staff, branches }: Centre,
  now: DateTime
) {
  await inTransaction(async (trx) => {
    for (let index = 0; index < CALLS; index++) {
      const hours = index < ANSWERED ? 40 + index * 9 : 1 + (index - ANSWERED) * 3.5
      const asked = now.minus({ hours })
      const branchId = random.chance(0.5) ? branches[0].id : null
      const id = await ask(random, branchId, asked, trx)
      if (index < ANSWERED) {
        await answer(random, id, staff[0].id, asked.plus({ hours: 3 }), trx)
      }
    }
  })
}

async function ask(
  random: SeededRandom,
  branchId: number | null,
  asked: DateTime,
  trx: TransactionClientContract
): Promise<string> {
  const { given, family, languages, phone } = makePerson(random)
  const person = { name: `${given.own} ${family.own}`, language: languages[0], phone }
  const participant = await inviteParticipant(person, trx)
  const id = newRecordId()
  const request = { id, participant_id: participant.id, language: languages[0] }
  const topic = random.chance(0.7) ? random.weighted(WEIGHTS) : null
  const row = { ...request, branch_id: branchId, topic, created_at: toSql(asked) }
  await insertRows(trx, 'call_requests', [row])
  return id
}

async function answer(
  random: SeededRandom,
  requestId: string,
  staffId: string,
  moment: DateTime,
  trx: TransactionClientContract
) {
  const outcome = random.pick(['reached', 'reached', 'no_answer'])
  const who = { id: newRecordId(), call_request_id: requestId, staff_member_id: staffId }
  const row = { ...who, outcome, created_at: toSql(moment) }
  await insertRows(trx, 'call_request_answers', [row])
}
