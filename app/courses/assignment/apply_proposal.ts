import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import { DomainError } from '#app/core/domain_error'
import type StaffMember from '#app/identity/models/staff_member'
import { enrol, type Enrolled, type NewEnrolment } from '#app/groups/enrol'
import { inGroupTransaction } from '#app/groups/group_transaction'
import { ApplicationChanged, ProposalChanged } from '#app/courses/errors'
import { fingerprintOf, loadProposal } from '#app/courses/assignment/load_proposal'
import { currentLevelOf } from '#app/courses/levels/record_level'
import type CourseApplication from '#app/courses/models/course_application'

export type Applied = { enrolled: number; waiting: number; refused: number }
type Party = { groupId: string; people: CourseApplication[] }

/** Families in one group are one entry, everybody else comes alone. */
function partiesOf({ applications, proposal }: Awaited<ReturnType<typeof loadProposal>>): Party[] {
  const byId = new Map(applications.map((application) => [application.id, application]))
  const placed = proposal.lines.filter(({ groupId }) => groupId !== null)
  const together = Map.groupBy(
    placed,
    ({ applicant, groupId }) => `${groupId} ${applicant.togetherKey ?? applicant.id}`
  )
  return [...together.values()].map((lines) => ({
    groupId: lines[0].groupId!,
    people: lines.map(({ applicant }) => byId.get(applicant.id)!),
  }))
}

/**
 * Enrols everybody whom the proposal places, each party in a transaction of its own, in the order of
 * the applications. `seen` is the fingerprint of what the coordinator looked at: another proposal is
 * refused with ProposalChanged before anybody is enrolled. Who was placed meanwhile stays as they are.
 */
export async function applyProposal(seen: string, staff: StaffMember): Promise<Applied> {
  const loaded = await loadProposal(staff)
  if (fingerprintOf(loaded) !== seen) {
    throw new ProposalChanged()
  }
  const applied: Applied = { enrolled: 0, waiting: 0, refused: 0 }
  for (const party of partiesOf(loaded)) {
    const state = await placeParty(party, staff)
    applied[state === 'offered' ? 'waiting' : state] += party.people.length
  }
  return applied
}

async function placeParty(
  party: Party,
  staff: StaffMember
): Promise<Enrolled['state'] | 'refused'> {
  try {
    const { state } = await place(party, staff)
    return state
  } catch (error) {
    if (error instanceof DomainError) {
      return 'refused'
    }
    throw error
  }
}

/** The group's row is the first write, in `enrol`; an application settled meanwhile undoes it all. */
async function place({ groupId, people }: Party, staff: StaffMember): Promise<Enrolled> {
  const entrants: NewEnrolment['people'] = []
  for (const { participantId } of people) {
    const known = await currentLevelOf(participantId)
    entrants.push({ participantId, facts: known ? { level: known.level } : {} })
  }
  const [{ language }] = people
  const who = { via: 'staff' as const, staffMemberId: staff.id, language }
  return inGroupTransaction(groupId, async (trx) => {
    const enrolled = await enrol({ group: { id: groupId }, people: entrants, ...who }, trx)
    await settle(people, groupId, trx)
    return enrolled
  })
}

/** All of the party's applications were still open as they were seen, or none is settled. */
async function settle(
  people: CourseApplication[],
  groupId: string,
  trx: TransactionClientContract
) {
  for (const { id, version } of people) {
    const settled = await trx
      .from('course_applications')
      .where({ id, state: 'open', version })
      .update({
        ...{ state: 'placed', group_id: groupId, open_key: null },
        ...{ version: version + 1, updated_at: toSql(now()) },
      })
    if (Number(settled) === 0) {
      throw new ApplicationChanged()
    }
  }
}
