import type { HttpContext } from '@adonisjs/core/http'
import type { Infer } from '@vinejs/vine/types'
import { DateTime } from 'luxon'
import type { PersonFacts, SignUpAnswers } from '#app/portal/models/sign_up_draft'
import type { Problem } from '#app/portal/check_form'
import { UNKNOWN_LEVEL, type aboutValidator } from '#app/portal/validators/sign_up'

type Given = Infer<ReturnType<typeof aboutValidator>>

/** The facts as the draft keeps them: what somebody does not know is null. */
export const aboutAnswers = ({ people }: Given): PersonFacts[] =>
  people.map(({ level, in_poland_since: since, is_minor: isMinor }) => ({
    level: !level || level === UNKNOWN_LEVEL ? null : level,
    inPolandSince: since ? DateTime.fromJSDate(since).toISODate() : null,
    isMinor: isMinor ?? false,
  }))

export type AboutShown = { level: string | null; since: string | null; isMinor: boolean }

const nothingYet: AboutShown = { level: null, since: null, isMinor: false }

/** What the page shows as answered, one for each of `people`. */
export const aboutKept = ({ facts = [] }: SignUpAnswers, people: number): AboutShown[] =>
  Array.from({ length: people }, (_, place) => shown(facts[place]))

const shown = (told?: PersonFacts): AboutShown =>
  told
    ? { level: told.level ?? UNKNOWN_LEVEL, since: told.inPolandSince, isMinor: told.isMinor }
    : nothingYet

const text = (value: unknown) => (typeof value === 'string' && value ? value : null)

/** The fields as they were typed, for the page that asks again. */
export function aboutTyped({ request }: HttpContext, people: number): AboutShown[] {
  const given: unknown = request.input('people')
  const rows = Array.isArray(given) ? (given as Record<string, unknown>[]) : []
  return Array.from({ length: people }, (_, place) => ({
    level: text(rows[place]?.level),
    since: text(rows[place]?.in_poland_since),
    isMinor: Boolean(rows[place]?.is_minor),
  }))
}

/** `people.0.level` is the field `people[0][level]`; without anything the first one is missing. */
export const atItsField = ({ field, message }: Problem): Problem => ({
  field:
    field === 'people'
      ? 'people[0][level]'
      : field.replace(/^people\.(\d+)\.(\w+)$/, 'people[$1][$2]'),
  message,
})

/** By what each person is called on the pages that follow. */
export const namesOf = ({ name, others = [] }: SignUpAnswers) => [name ?? '', ...others]
