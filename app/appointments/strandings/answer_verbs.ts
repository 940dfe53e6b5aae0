import { DateTime } from 'luxon'
import type StaffMember from '#app/identity/models/staff_member'
import { cancelAppointment } from '#app/appointments/cancel_appointment'
import { changeChannel } from '#app/appointments/change_channel'
import { handOver } from '#app/appointments/hand_over'
import type { InterpretingState } from '#app/appointments/interpreting/interpreting_state'
import { settleInterpreter } from '#app/appointments/interpreting/settle_interpreter'
import type Appointment from '#app/appointments/models/appointment'
import { moveAppointment } from '#app/appointments/move_appointment'
import type { Answer, StrandingChoice } from '#app/appointments/strandings/stranding_choice'

/** One stranded meeting and what is to happen to it. */
export type Doing = {
  appointment: Appointment
  answer: Answer
  staff: StaffMember
  isInterpreted: boolean
}

export const VERBS: Record<StrandingChoice, (doing: Doing) => Promise<void>> = {
  colleague: ({ appointment, answer, staff }) =>
    handOver({ appointment, toAdviserId: answer.adviserId!, staffMemberId: staff.id }),
  phone: ({ appointment, staff }) =>
    changeChannel({ appointment, channel: 'phone', staffMemberId: staff.id }),
  later: moveLater,
  keep: async () => {},
  interpreter: (doing) => settle(doing, 'found'),
  by_phone: (doing) => settle(doing, 'by_phone'),
  seek: (doing) => settle(doing, 'sought'),
  cancel: ({ appointment, staff }) =>
    cancelAppointment({ appointment, staffMemberId: staff.id, reason: 'by_centre' }),
}

/** One whose interpreter is away takes along whoever is free at the new time. */
async function moveLater(doing: Doing) {
  const { appointment, answer, staff, isInterpreted } = doing
  if (isInterpreted) {
    await settle(doing, 'sought')
    await appointment.reservation.refresh()
  }
  await moveAppointment({
    appointment,
    startsAt: DateTime.fromISO(answer.startsAt!, { zone: 'utc' }),
    toAdviserId: isInterpreted ? undefined : (answer.adviserId ?? undefined),
    staffMemberId: staff.id,
  })
}

function settle({ appointment, answer, staff }: Doing, state: InterpretingState) {
  const { language } = appointment.interpreting
  const interpreterId = state === 'found' ? answer.interpreterId! : null
  return settleInterpreter({ appointment, language, state, interpreterId, minutes: null }, staff)
}
