import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#app/core/audit'
import { now } from '#app/core/clock'
import { isDuplicate } from '#app/core/database_error'
import { onSweep } from '#app/core/sweepers'
import { inTransaction } from '#app/core/transaction'
import EndRuleNotice from '#app/clients/models/end_rule_notice'
import type ResidenceEndRule from '#app/clients/models/residence_end_rule'
import { writeNoticePage } from '#app/clients/stay/notice_page'

const SWEEP_MS = 60_000

/** Begins the one message about this day, or takes it up again for those who came since. */
export async function sendNotice(rule: ResidenceEndRule, staff: { id: string }) {
  const { code, endsOn } = rule
  const notice = { code, endsOn, staffMemberId: staff.id, reachedClientId: '', startedAt: now() }
  try {
    await inTransaction((trx) => EndRuleNotice.create(notice, { client: trx }))
  } catch (error) {
    if (!isDuplicate(error)) {
      throw error
    }
    await takeUp(code, endsOn.toISODate()!)
  }
  const sent = await noticeOf(rule)
  const subject = { subjectType: 'end_rule_notice', subjectId: sent!.id }
  await recordAudit({ staffMemberId: staff.id, action: 'end_rule_notice.sent', ...subject })
  return sent!
}

const takeUp = (code: string, day: string) =>
  db
    .from('end_rule_notices')
    .where({ code, ends_on: day })
    .whereNotNull('finished_at')
    .update({ finished_at: null, reached_client_id: '' })

export const noticeOf = ({ code, endsOn }: ResidenceEndRule) =>
  EndRuleNotice.query().where({ code, ends_on: endsOn.toISODate()! }).first()

/** Goes on for so many milliseconds; whoever comes next goes on from there. */
export async function continueNotice(id: string, milliseconds: number) {
  const until = Date.now() + milliseconds
  let isGoingOn = true
  while (isGoingOn && Date.now() < until) {
    isGoingOn = await writeNoticePage(await EndRuleNotice.findOrFail(id))
  }
}

export async function continueNotices() {
  const unfinished = await EndRuleNotice.query().whereNull('finished_at').orderBy('started_at')
  for (const { id } of unfinished) {
    await continueNotice(id, SWEEP_MS)
  }
}

onSweep('end_rule_notices', continueNotices)
