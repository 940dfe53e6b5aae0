import db from '@adonisjs/lucid/services/db'
import Participant from '#app/clients/models/participant'
import type StaffMember from '#app/identity/models/staff_member'

export type Origin = { participant?: string; appointment?: string }

/** The person of a booking in one of the own branches, or of anything else by their own id. */
async function participantIdOf({ participant, appointment }: Origin, staff: StaffMember) {
  if (!appointment) {
    return participant
  }
  const booking = await db
    .from('appointments')
    .where('id', appointment)
    .whereIn(
      'branch_id',
      staff.branches.map(({ id }) => id)
    )
    .first()
  return booking?.participant_id as string | undefined
}

async function unrecognised(origin: Origin, staff: StaffMember) {
  const id = await participantIdOf(origin, staff)
  return id
    ? Participant.query().where('id', id).whereNull('client_id').preload('contactPoints').first()
    : null
}

/** What the form begins with: empty, or what the person of a booking has already told. */
export async function registrationBeginning(origin: Origin, staff: StaffMember) {
  const participant = await unrecognised(origin, staff)
  return {
    participantId: participant?.id ?? null,
    branchId: staff.branches[0]?.id ?? null,
    given: participant?.givenName ?? '',
    family: participant?.familyName ?? '',
    languages: participant ? [participant.language] : [],
    contacts:
      participant?.contactPoints.map(({ kind, formatted }) => ({ kind, value: formatted })) ?? [],
  }
}
