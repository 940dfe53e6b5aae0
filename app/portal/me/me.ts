import type { HttpContext } from '@adonisjs/core/http'
import { recordAudit } from '#app/core/audit'
import { personOfPin } from '#app/clients/pins/person_of_pin'
import type { Person } from '#app/clients/pins/people_behind'
import type PortalSession from '#app/portal/models/portal_session'
import { sessionOf } from '#app/portal/me/session_of'

/** Who is signed in to My Centre. */
export type Me = Person & { session: PortalSession }

/** Null without a session, before the PIN, or when the contact is theirs no longer. */
export async function signedIn(ctx: HttpContext): Promise<Me | null> {
  const session = await sessionOf(ctx)
  if (!session?.personalPin) {
    return null
  }
  const person = await personOfPin(session.personalPin, session.contactIndex)
  return person && { ...person, session }
}

/** The record that the audit trail names: the client's, else that of the oldest booking. */
export function subjectOf({ client, participants }: Person) {
  return client
    ? { subjectType: 'client', subjectId: client.id, branchId: client.branchId }
    : { subjectType: 'participant', subjectId: participants[0].id }
}

/** What somebody saw or did in My Centre; nobody of the staff stands behind it. */
export const recordMe = (me: Person, action: string) =>
  recordAudit({ staffMemberId: null, action, ...subjectOf(me) })

/** As people of the Centre write it: the first name of the record. */
export function nameOf({ names: [first] }: Person): string {
  return [first?.given, first?.family].filter(Boolean).join(' ')
}

/** In which language the Centre writes to them. */
export const languageOf = ({ participants }: Person): string => participants[0].language
