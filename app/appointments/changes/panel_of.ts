import vine from '@vinejs/vine'
import type StaffMember from '#app/identity/models/staff_member'
import { colleaguesFor } from '#app/appointments/changes/colleagues_for'
import { swapCandidates } from '#app/appointments/changes/swap_candidates'
import { freeTimes } from '#app/appointments/free_times'
import { interpretersFor } from '#app/appointments/interpreting/interpreters_for'
import { needsElsewhen } from '#app/appointments/needs_of'
import { seriesOf } from '#app/appointments/series/series_of'
import { PIN_PROOFS } from '#app/clients/pins/pin_proof'
import { chosenAt } from '#app/clients/pins/pins_behind'
import type Appointment from '#app/appointments/models/appointment'

/** What can be done with an appointment on its page; one at a time is open. */
export const PANELS = [
  'move',
  'hand_over',
  'swap',
  'channel',
  'interpreter',
  'by_phone',
  'people',
  'series',
  'pin',
  'cancel',
] as const
type Panel = (typeof PANELS)[number]

export const panelValidator = vine.create({
  do: vine.enum(PANELS).optional(),
  day: vine
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/)
    .optional(),
})

type Asked = { do?: Panel; day?: string }

/** What the open panel offers to choose from. */
export async function panelOf(
  appointment: Appointment,
  { do: panel, day }: Asked,
  { staff, locale }: { staff: StaffMember; locale: string }
) {
  return {
    panel: panel ?? null,
    times: panel === 'move' ? await timesFor(appointment, day, locale) : null,
    colleagues: panel === 'hand_over' ? await colleaguesFor(appointment) : [],
    candidates: panel === 'swap' ? await swapCandidates(appointment, staff) : [],
    series: panel === 'series' ? await seriesOf(appointment, locale) : null,
    pin: panel === 'pin' ? await pinFor(appointment) : null,
    interpreting:
      panel === 'interpreter' || panel === 'by_phone'
        ? await interpretersFor(appointment, locale)
        : null,
  }
}

/** Of somebody without a record; a client's stands on their own page. */
async function pinFor({ participant }: Appointment) {
  return participant.clientId
    ? null
    : { chosenAt: await chosenAt(participant.id), proofs: [...PIN_PROOFS] }
}

async function timesFor(appointment: Appointment, day: string | undefined, locale: string) {
  const { minutes, startsAt: now } = appointment
  const needs = await needsElsewhen(appointment)
  return freeTimes({ ...needs, minutes, now, day, isForStaff: true, locale })
}
