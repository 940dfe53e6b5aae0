import { createHash, randomBytes } from 'node:crypto'
import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { now, toSql } from '#app/core/clock'
import { onSweep } from '#app/core/sweepers'
import PortalSession from '#app/portal/models/portal_session'
import { giveToken, takeToken, tokenIn } from '#app/portal/me/me_cookie'

export const IDLE_MINUTES = 20
const LONGEST_HOURS = 8

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')
const idleSince = () => toSql(now().minus({ minutes: IDLE_MINUTES }))
const tooOld = () => toSql(now().minus({ hours: LONGEST_HOURS }))

/** The session of this browser, unless it has been left alone for twenty minutes. */
export async function sessionOf(ctx: HttpContext): Promise<PortalSession | null> {
  const token = tokenIn(ctx)
  if (!token) {
    return null
  }
  return PortalSession.query()
    .where('token_hash', hashOf(token))
    .where('last_active_at', '>', idleSince())
    .where('created_at', '>', tooOld())
    .preload('personalPin')
    .first()
}

/** The same, once its contact is proven by a code. */
export async function provenSessionOf(ctx: HttpContext): Promise<PortalSession | null> {
  const session = await sessionOf(ctx)
  return session?.provenAt ? session : null
}

/** A new session for a contact that is still to be proven; the one before it in this browser ends. */
export async function beginSession(ctx: HttpContext, contactIndex: string) {
  await dropSession(ctx)
  const token = newToken()
  await PortalSession.create({ contactIndex, tokenHash: hashOf(token), lastActiveAt: now() })
  giveToken(ctx, token)
}

/** Each step up gets a new token, so that a token planted before it opens nothing after it. */
export async function raiseSession(
  ctx: HttpContext,
  session: PortalSession,
  proof: { provenAt: PortalSession['provenAt'] } | { personalPinId: string }
) {
  const token = newToken()
  await session.merge({ ...proof, tokenHash: hashOf(token), lastActiveAt: now() }).save()
  giveToken(ctx, token)
}

export const keepAlive = (session: PortalSession) => session.merge({ lastActiveAt: now() }).save()

export async function endSession(ctx: HttpContext) {
  await dropSession(ctx)
  takeToken(ctx)
}

async function dropSession(ctx: HttpContext) {
  const token = tokenIn(ctx) ?? ''
  await PortalSession.query().where('token_hash', hashOf(token)).delete()
}

const newToken = () => randomBytes(24).toString('base64url')

onSweep('portal_sessions', () =>
  db
    .from('portal_sessions')
    .where((over) => {
      void over.where('last_active_at', '<=', idleSince()).orWhere('created_at', '<=', tooOld())
    })
    .delete()
)
