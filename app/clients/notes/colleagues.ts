import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import StaffMember from '#app/identity/models/staff_member'
import type { NoteLevel } from '#app/clients/notes/note_level'
import { secretProfessionOf } from '#app/clients/notes/note_access'

/** Everybody else who may write notes today; `roles` are loaded. */
async function noteWriters(staff: StaffMember, trx?: TransactionClientContract) {
  const found = await StaffMember.query({ client: trx })
    .whereNot('id', staff.id)
    .whereNull('deactivated_at')
    .preload('roles')
    .orderBy('family_name')
    .orderBy('given_name')
  return found.filter((one) => one.isActive && one.may('notes.write'))
}

/** Whom the author may name: under secrecy only colleagues of her profession. */
export async function colleaguesFor(
  level: NoteLevel,
  staff: StaffMember,
  trx?: TransactionClientContract
) {
  if (level === 'normal') {
    return []
  }
  const writers = await noteWriters(staff, trx)
  const profession = secretProfessionOf(staff)
  return level === 'restricted'
    ? writers
    : writers.filter((one) => profession && one.currentRoles.includes(profession))
}
