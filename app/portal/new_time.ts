import { DateTime } from 'luxon'
import { clockTime, dayLabel } from '#app/core/spoken_time'
import { freeTimes, isBookable } from '#app/appointments/free_times'
import Appointment from '#app/appointments/models/appointment'
import { moveAppointment } from '#app/appointments/move_appointment'
import { needsElsewhen } from '#app/appointments/needs_of'
import { ReservationChanged, SlotTaken } from '#app/scheduling/errors'

/** `changed`: the Centre or another page of the person was faster. */
export type Refusal = 'taken' | 'changed'

type Asked = { day?: string; near?: string; refusal?: Refusal | null; locale: string }

/** The props of the page where the person chooses another time: it serves all that the meeting needs. */
export async function newTimes(appointment: Appointment, { refusal, ...asked }: Asked) {
  const { minutes, startsAt } = appointment
  const needs = await needsElsewhen(appointment)
  const times = await freeTimes({ ...needs, minutes, now: startsAt, ...asked })
  const current = { dayLabel: dayLabel(startsAt, asked.locale), time: clockTime(startsAt) }
  return { ...times, current, refusal: refusal ?? null }
}

/** Null when the meeting is at the wished time now, also when the same wish came twice. */
export async function moveByPerson(
  appointment: Appointment,
  wished: string
): Promise<Refusal | null> {
  const startsAt = DateTime.fromISO(wished, { zone: 'utc' })
  if (appointment.startsAt.toMillis() === startsAt.toMillis()) {
    return null
  }
  if (!(await isBookable(wished, appointment.branchId))) {
    return 'taken'
  }
  try {
    await moveAppointment({ appointment, startsAt, staffMemberId: null })
    return null
  } catch (error) {
    return refusalOf(error, appointment, startsAt)
  }
}

async function refusalOf(error: unknown, { id }: Appointment, startsAt: DateTime) {
  if (error instanceof SlotTaken) {
    return 'taken'
  }
  if (!(error instanceof ReservationChanged)) {
    throw error
  }
  const fresh = await Appointment.findOrFail(id)
  return fresh.startsAt.toMillis() === startsAt.toMillis() ? null : 'changed'
}
