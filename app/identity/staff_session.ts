import type { HttpContext } from '@adonisjs/core/http'
import identityConfig from '#config/identity'
import { now } from '#app/core/clock'
import type StaffMember from '#app/identity/models/staff_member'

type Session = HttpContext['session']

const seconds = () => Math.floor(now().toSeconds())

/** Signs the person in under a fresh session id. */
export async function openSession({ auth, session }: HttpContext, staff: StaffMember) {
  const intended = session.pullIntendedUrl()
  session.clear()
  await auth.use('web').login(staff)
  session.put('signed_in_at', seconds())
  session.put('session_generation', staff.sessionGeneration)
  session.put('last_active_at', seconds())
  return intended
}

export async function closeSession({ auth, session }: HttpContext) {
  await auth.use('web').logout()
  session.clear()
  session.regenerate()
}

/** Ten hours after signing in, after a new password elsewhere, or when the account closed. */
export function isOver(session: Session, staff: StaffMember) {
  const since = session.get('signed_in_at', seconds())
  const generation = session.get('session_generation', staff.sessionGeneration)
  return (
    seconds() - since >= identityConfig.session ||
    generation !== staff.sessionGeneration ||
    !staff.isOpen
  )
}

/** Locked by hand or by 15 minutes without activity. */
export function isLocked(session: Session) {
  const idle = seconds() - session.get('last_active_at', seconds())
  return session.get('is_locked', false) || idle >= identityConfig.idle
}

export const lockSession = (session: Session) => session.put('is_locked', true)

export const recordActivity = (session: Session) => session.put('last_active_at', seconds())

export function reopenSession(session: Session) {
  session.forget('is_locked')
  recordActivity(session)
}

/** After a new password this session stays, all others end. */
export const keepSession = (session: Session, staff: StaffMember) =>
  session.put('session_generation', staff.sessionGeneration)
