import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Branch from '#app/identity/models/branch'
import { queueLetter, type GroupLetter } from '#app/groups/letters/group_letter'
import { readersOfEntry } from '#app/groups/letters/readers_of_entry'
import Enrolment from '#app/groups/models/enrolment'
import Group from '#app/groups/models/group'

type Trx = TransactionClientContract

/**
 * Writes to everybody who has a seat in the group, each in their language and through what is safe;
 * it leaves only if `trx` commits. Returns how many messages were queued.
 */
export async function writeToEnrolled(
  groupId: string,
  letter: GroupLetter,
  trx: Trx
): Promise<number> {
  const group = await Group.findOrFail(groupId, { client: trx })
  const enrolled = await Enrolment.query({ client: trx })
    .where({ group_id: groupId, state: 'enrolled' })
    .orderBy('ticket')
    .orderBy('position')
  return writeToThese(group, enrolled, letter, trx)
}

/** The same to some of the group's people: an entry, or one person. */
export async function writeToThese(
  group: Pick<Group, 'branchId'>,
  enrolments: Pick<Enrolment, 'entry' | 'participantId'>[],
  letter: GroupLetter,
  trx: Trx
): Promise<number> {
  const branch = await Branch.findOrFail(group.branchId, { client: trx })
  let queued = 0
  for (const [entry, people] of Map.groupBy(enrolments, (each) => each.entry)) {
    const ids = people.map(({ participantId }) => participantId)
    const readers = await readersOfEntry(ids, letter.haste, trx)
    queued += await queueLetter(letter, { entry, readers, branch }, trx)
  }
  return queued
}
