import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { clientHead } from '#app/clients/client_head'
import { findOwnClient } from '#app/clients/find_own_client'
import { openClientRecord } from '#app/clients/open_client_record'
import { StatementNotNeeded } from '#app/funding/errors'
import StatementKind from '#app/funding/models/statement_kind'
import { recordStatement } from '#app/funding/record_statement'
import { runningQuestions } from '#app/funding/running_questions'
import { mayRecordAnswer } from '#app/funding/statement_access'
import { statementPage } from '#app/funding/statement_page'
import { statementValidator } from '#app/funding/validators/statement_validator'
import type StaffMember from '#app/identity/models/staff_member'

const NO_WARNINGS = {
  needsInterpreter: false,
  hasUnsafeContact: false,
  hasNoContact: false,
  stayEndsOn: null,
}

/** Whoever may not see the record itself learns from its head only whose page this is. */
async function headFor(...[client, staff]: Parameters<typeof clientHead>) {
  const head = await clientHead(client, staff)
  return staff.may('clients.view') ? head : { ...head, participantId: null, warnings: NO_WARNINGS }
}

async function kindToRecord(code: string, staff: StaffMember) {
  const kind = await StatementKind.find(code)
  if (!kind || !mayRecordAnswer(staff, kind)) {
    throw new Exception('Not found', { status: 404, code: 'E_MAY_NOT' })
  }
  return kind
}

export default class StatementsController {
  async index({ params, auth, inertia, locale }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await openClientRecord(params.id, staff, 'statements')
    return inertia.render('funding/statements', {
      questions: await statementPage(client, staff, locale),
      head: await headFor(client, staff),
    })
  }

  async store({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const form = await request.validateUsing(statementValidator)
    const { answerState, statedOn, detail = null, seenId = null } = form
    const kind = await kindToRecord(form.kind, staff)
    const questions = await runningQuestions(client.branchId, statedOn.toISODate()!)
    const asked = questions.filter((question) => question.kind === kind.code)
    if (asked.length === 0) {
      throw new StatementNotNeeded()
    }
    const value = answerState === 'answered' ? (form.value ?? null) : null
    const answer = { answerState, value, detail, statedOn, seenId }
    await recordStatement(client, kind, asked, answer, staff)
    session.flash('notice', t('statements:recorded'))
    return response.redirect().toRoute('funding.statements.index', { id: client.id })
  }
}
