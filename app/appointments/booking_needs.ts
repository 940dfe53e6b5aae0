import type { AdviserSex, Channel } from '#app/appointments/appointment_vocabulary'

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

type Wished = BookingNeeds & { branchId?: number; language?: string; topic?: string | null }

/** What the public books by itself; a lawyer or a psychologist comes after an adviser. */
export const PUBLIC_KIND = { kind: 'advice', role: 'adviser' } as const

/** Whom to look for, from the answers of a booking. */
export const searchedFor = (given: Wished) => ({
  role: PUBLIC_KIND.role,
  branchId: given.branchId,
  language: spokenWith(given.language!, given.interpreterLanguage),
  topic: given.topic,
  channel: given.channel ?? ('here' as const),
  sex: given.sex,
  interpreterLanguage: given.interpreterLanguage,
  isAccessible: given.isAccessible,
})
