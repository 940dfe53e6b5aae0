import type { ApiClient, ApiResponse } from '@japa/api-client'
import { todayInWarsaw } from '#app/core/clock'
import type { statementPage } from '#app/funding/statement_page'
import type StaffMember from '#app/identity/models/staff_member'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

export const oleksandr = async () =>
  makeClient(await cast.anna(), { branchId: await cast.idOf(cast.krakow()) })

type Said = {
  kind: string
  value: string | null
  answerState?: string
  detail?: string
  statedOn?: string
  seenId?: string | null
}

/** Records what the person said; Anna asks unless somebody else is named. */
export async function ask(client: ApiClient, id: string, said: Said, staff?: StaffMember) {
  const form = { answerState: 'answered', statedOn: todayInWarsaw(), seenId: null, ...said }
  return client
    .post(`/clients/${id}/statements`)
    .loginAs(staff ?? (await cast.anna()))
    .withCsrfToken()
    .withInertia()
    .json(form)
    .redirects(0)
}

/** What this reader's page says. */
export async function questionsFor(client: ApiClient, id: string, staff: StaffMember) {
  const page = await client.get(`/clients/${id}/statements`).loginAs(staff).withInertia()
  page.assertStatus(200)
  return page.inertiaProps.questions as Awaited<ReturnType<typeof statementPage>>
}

export const refusals = (response: ApiResponse) =>
  (response.flashMessages().inputErrorsBag ?? {}) as Record<string, string>
