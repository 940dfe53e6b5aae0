import { now, ZONE } from '#app/core/clock'
import { freeTimes } from '#app/appointments/free_times'
import Appointment from '#app/appointments/models/appointment'
import AppointmentSeries from '#app/appointments/models/appointment_series'

/** The whole series, and for each date that could not be had three times near it. */
export async function seriesOf({ seriesId }: Appointment, locale: string) {
  const series = await AppointmentSeries.find(seriesId ?? '')
  if (!series) {
    return null
  }
  const booked = await Appointment.query()
    .where('series_id', series.id)
    .preload('cancellation')
    .orderBy('starts_at')
  const missed = missedOf(series, booked)
  return {
    booked: booked.map(({ id, startsAt, isCancelled }) => {
      return { id, startsAt: startsAt.toISO()!, isCancelled }
    }),
    missed: await Promise.all(
      missed.map(async (moment) => ({
        startsAt: moment.toUTC().toISO()!,
        near: await timesNear(booked[0], moment.toUTC().toISO()!, locale),
      }))
    ),
  }
}

function missedOf({ times, everyDays }: AppointmentSeries, booked: Appointment[]) {
  const first = booked[0].startsAt.setZone(ZONE)
  const days = new Set(booked.map(({ startsAt }) => startsAt.setZone(ZONE).toISODate()))
  return Array.from({ length: times }, (_, number) => first.plus({ days: number * everyDays }))
    .filter((moment) => !days.has(moment.toISODate()) && moment > now())
    .slice(0, Math.max(0, times - booked.length))
}

async function timesNear(
  { branchId, language, minutes, staffMemberId }: Appointment,
  near: string,
  locale: string
) {
  const search = { branchId, language, minutes, staffMemberId, isForStaff: true, locale }
  const { next } = await freeTimes({ ...search, near })
  return next.map(({ startsAt }) => startsAt)
}
