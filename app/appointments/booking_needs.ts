import type { Role } from '#app/identity/role'
import {
  MEETING_MINUTES,
  type AdviserSex,
  type AppointmentKindCode,
  type Channel,
} from '#app/appointments/appointment_vocabulary'

/** Whom a booking is for. */
export const BOOKED_FOR = ['self', 'other', 'family'] as const
export type BookedFor = (typeof BOOKED_FOR)[number]

export const MOST_FAMILY = 8

/** What somebody needs beside an adviser who speaks their language. */
export type BookingNeeds = {
  channel?: Channel
  sex?: AdviserSex
  interpreterLanguage?: string
  isAccessible?: boolean
}

/** An adviser who works with an interpreter speaks Polish; the person's language is the interpreter's. */
export const spokenWith = (language: string, interpreterLanguage?: string | null) =>
  interpreterLanguage ? 'pl' : language

/** Languages that interpreters of the region were asked for; the register need not have each of them. */
export const INTERPRETED_LANGUAGES = [
  ...['am', 'ar', 'az', 'be', 'bn', 'de', 'en', 'es', 'fa', 'fr', 'hi', 'hy', 'id', 'ka', 'kk'],
  ...['ko', 'ku', 'ky', 'mn', 'ne', 'pa', 'ps', 'pt', 'ro', 'ru', 'so', 'sw', 'ta', 'tg', 'th'],
  ...['ti', 'tk', 'tr', 'uk', 'ur', 'uz', 'vi', 'zh'],
] as const

/** What a meeting booked again keeps of the earlier one; no page of the public shows it. */
export type KeptNeeds = {
  kind: AppointmentKindCode
  role: Role
  minutes: number
  topic: string | null
  forMinor: boolean
  /** Participants who come along. */
  companions: string[]
}

type Wished = BookingNeeds & {
  branchId?: number
  language?: string
  topic?: string | null
  kept?: KeptNeeds
}

/** What the public books by itself; a lawyer or a psychologist comes after an adviser. */
export const PUBLIC_KIND = { kind: 'advice', role: 'adviser' } as const

/** Whom to look for, from the answers of a booking. */
export const searchedFor = (given: Wished) => ({
  role: given.kept?.role ?? PUBLIC_KIND.role,
  forMinor: given.kept?.forMinor,
  branchId: given.branchId,
  language: spokenWith(given.language!, given.interpreterLanguage),
  topic: given.kept?.topic ?? given.topic,
  channel: given.channel ?? ('here' as const),
  sex: given.sex,
  interpreterLanguage: given.interpreterLanguage,
  isAccessible: given.isAccessible,
})

export const minutesOf = ({ kept }: Pick<Wished, 'kept'>) => kept?.minutes ?? MEETING_MINUTES
