import type { HttpContext } from '@adonisjs/core/http'
import type { Infer } from '@vinejs/vine/types'
import type { BookingAnswers } from '#app/appointments/models/booking_draft'
import type { Problem } from '#app/portal/check_form'
import type { contactValidator } from '#app/portal/validators/booking'

/** A field that no person sees: whoever fills it in confirms with a code. */
export const HONEYPOT = 'website'

type Given = Infer<typeof contactValidator>

/** Who comes and how to reach them, as the draft keeps it. */
export function contactAnswers(given: Given, before: BookingAnswers): BookingAnswers {
  const { name, phone, email } = given
  const isSame = phone === before.phone && email === before.email
  const owner = given.contact_owner ?? 'self'
  return {
    name,
    phone: phone ?? undefined,
    email: email ?? undefined,
    contactOwner: owner,
    ownerName: owner === 'self' ? undefined : (given.owner_name ?? undefined),
    others: (given.others ?? []).filter((other) => other !== null),
    isSuspect: Boolean(given[HONEYPOT]) || undefined,
    isConfirmed: (isSame && before.isConfirmed) || undefined,
  }
}

/** What the page asks: those who came along last time need no name. */
export function contactAsked({ bookedFor = 'self', people = 1, channel, kept }: BookingAnswers) {
  const along = kept?.companions.length ?? 0
  return { bookedFor, along, others: people - 1 - along, isCall: channel === 'phone' }
}

const text = (value: unknown) => (typeof value === 'string' ? value : null)

/** The fields as they were typed, for the page that asks again. */
export function contactTyped({ request }: HttpContext) {
  const { others, ...typed } = request.only(
    ['name', 'phone', 'email', 'contact_owner', 'owner_name', 'others'] //
  )
  return {
    name: text(typed.name),
    phone: text(typed.phone),
    email: text(typed.email),
    owner: text(typed.contact_owner),
    ownerName: text(typed.owner_name),
    others: Array.isArray(others) ? others.map(text) : [],
  }
}

export const contactKept = (given: BookingAnswers) => ({
  name: given.name ?? null,
  phone: given.phone ?? null,
  email: given.email ?? null,
  owner: given.contactOwner ?? null,
  ownerName: given.ownerName ?? null,
  others: given.others ?? [],
})

export type ContactShown = ReturnType<typeof contactTyped>

/** A missing phone is a missing contact, unless the meeting is a call. */
export function contactProblems({ t }: HttpContext, found: Problem[], phone: string | null) {
  const either = { field: 'phone', message: t('validation:fields.contact.invalid') }
  return found.map((problem) => (problem.field === 'phone' && !phone ? either : problem))
}
