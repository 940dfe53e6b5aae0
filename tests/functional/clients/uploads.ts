import type { ApiClient, ApiResponse } from '@japa/api-client'
import { readdirSync, readFileSync } from 'node:fs'
import app from '@adonisjs/core/services/app'
import type StaffMember from '#app/identity/models/staff_member'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'
import { MEDIA } from '#tests/file_maker'

export const oleksandr = async () =>
  makeClient(await cast.anna(), { branchId: await cast.idOf(cast.krakow()) })

type Words = { kind?: string; neededFor?: string; note?: string }
type Sent = { name: string; bytes: Buffer; type?: string }

/** Sends one file as the form does; Anna sends it unless somebody else is named. */
export async function addFile(
  client: ApiClient,
  id: string,
  { name, bytes, type = MEDIA.pdf }: Sent,
  words: Words = { kind: 'scan' },
  staff?: StaffMember
) {
  return client
    .post(`/clients/${id}/files`)
    .loginAs(staff ?? (await cast.anna()))
    .withCsrfToken()
    .withInertia()
    .fields(words)
    .file('file', bytes, { filename: name, contentType: type })
    .redirects(0)
}

/** The sentences at the fields. */
export const refusalOf = (response: ApiResponse) =>
  (response.flashMessages().inputErrorsBag ?? {}) as Record<string, string>

export const filesOnDisk = () =>
  readdirSync(app.tmpPath('drive-fakes'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)

export const everythingOnDisk = () =>
  filesOnDisk()
    .map((path) => path + readFileSync(path, 'latin1'))
    .join('\n')
