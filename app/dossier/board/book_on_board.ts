import type { Infer } from '@vinejs/vine/types'
import db from '@adonisjs/lucid/services/db'
import { todayInWarsaw } from '#app/core/clock'
import type StaffMember from '#app/identity/models/staff_member'
import type { AppointmentKindCode } from '#app/appointments/appointment_vocabulary'
import { bookAtDesk } from '#app/appointments/book_at_desk'
import { personToBook } from '#app/appointments/person_to_book'
import { ownBranch } from '#app/dossier/board/board_search'
import type { boardBookingValidator } from '#app/dossier/validators/board_validator'

type Given = Infer<typeof boardBookingValidator>

/** Books the time that was pointed at with this very adviser, whichever language they will find. */
export async function bookOnBoard(given: Given, staff: StaffMember): Promise<string> {
  const known = given.client ? await personToBook({ client: given.client }, staff) : null
  const language = given.language ?? known?.language ?? staff.locale
  const { name, phone, email } = given
  return bookAtDesk(
    {
      oneTimeKey: given.one_time_key,
      branchId: ownBranch(given.branch_id, staff),
      language,
      topic: given.topic ?? null,
      adviserId: given.adviser,
      isPointedAt: true,
      channel: given.channel,
      minutes: given.minutes,
      startsAt: given.starts_at,
      kind: await kindOfAdviser(given.adviser),
      person: known
        ? { participantId: known.participantId }
        : { name: name!, phone, email, language },
    },
    staff
  )
}

/** What a lawyer gives is legal advice, without anybody choosing it. */
async function kindOfAdviser(adviserId: string): Promise<AppointmentKindCode> {
  const today = todayInWarsaw()
  const row = await db
    .from('appointment_kinds')
    .join('staff_roles', 'staff_roles.role', 'appointment_kinds.role')
    .where('staff_roles.staff_member_id', adviserId)
    .where('appointment_kinds.valid_from', '<=', today)
    .where((still) => still.whereNull('valid_until').orWhere('valid_until', '>=', today))
    .orderBy('appointment_kinds.position')
    .select('appointment_kinds.code')
    .first()
  return row?.code ?? 'advice'
}
