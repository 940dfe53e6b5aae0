import type { HttpContext } from '@adonisjs/core/http'
import { now } from '#app/core/clock'
import { clockTime, dayLabel, languageName } from '#app/core/spoken_time'
import type Appointment from '#app/appointments/models/appointment'

/** What the holder of a link sees: never the topic, never the contact. */
export function bookingForPortal(appointment: Appointment, locale: string) {
  const { reference, startsAt, branch, staffMember, language, isCancelled, isPast } = appointment
  return {
    reference,
    dayLabel: dayLabel(startsAt, locale),
    time: clockTime(startsAt),
    branch: { name: branch.name, address: branch.address, phone: branch.phone },
    adviser: staffMember.fullName,
    language: languageName(language, locale),
    channel: appointment.channel,
    videoLink:
      appointment.channel === 'video' ? (appointment.videoLink ?? staffMember.videoLink) : null,
    isCancelled,
    isPast,
  }
}

export function bookingLinks(token: string, locale: string) {
  const show = `/${locale}/bookings/${token}`
  return {
    show,
    ics: `${show}/calendar.ics`,
    print: `${show}/print`,
    change: `${show}/time`,
    cancel: `${show}/cancellation`,
    again: `${show}/rebooking`,
  }
}

/** The booking's own page; its state is said first. */
export const showBooking = ({ inertia, params, locale }: HttpContext, appointment: Appointment) =>
  inertia.render('portal/bookings/show', {
    booking: bookingForPortal(appointment, locale),
    links: bookingLinks(params.token, locale),
    isNew: isJustBooked(appointment),
    problems: [],
  })

const isJustBooked = ({ createdAt, version }: Appointment) =>
  version === 1 && createdAt > now().minus({ minutes: 10 })
