import type { HttpContext } from '@adonisjs/core/http'
import { cookieName } from '#config/app'
import db from '@adonisjs/lucid/services/db'
import { now, toSql } from '#app/core/clock'
import { onSweep } from '#app/core/sweepers'
import SignUpDraft, { newDraftToken } from '#app/portal/models/sign_up_draft'

const NAME = cookieName('sign_up')

function tokenIn({ request }: HttpContext): string | null {
  const token: unknown = request.plainCookie(NAME, { encoded: false })
  return typeof token === 'string' && token ? token : null
}

/** The sign-up for this group that is under way in this browser. */
export async function currentDraft(ctx: HttpContext, groupId: string) {
  const token = tokenIn(ctx)
  return token ? SignUpDraft.ofCookie(token, groupId) : null
}

/** The same, or a new one whose cookie goes out with this answer; not yet saved. */
export function draftToAnswer(ctx: HttpContext, groupId: string, found: SignUpDraft | null) {
  const token = tokenIn(ctx) ?? newDraftToken()
  ctx.response.plainCookie(NAME, token, { encode: false, maxAge: '4h' })
  const draft = found ?? SignUpDraft.begin(token, groupId, ctx.locale)
  draft.language = ctx.locale
  return draft
}

onSweep('sign_up_drafts', () =>
  db.from('sign_up_drafts').where('expires_at', '<', toSql(now())).delete()
)
