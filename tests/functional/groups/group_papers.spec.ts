import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { makeGroup } from '#database/factories/groups/group_maker'
import { makeLesson, seat } from '#database/factories/groups/lesson_maker'
import type StaffMember from '#app/identity/models/staff_member'
import * as cast from '#tests/cast'
import { pdf } from '#tests/file_maker'

async function scene() {
  const teacher = await cast.teacher()
  const group = await makeGroup({ branchId: await cast.idOf(cast.krakow()), name: 'Polski A1.1' })
  const lesson = await makeLesson(group, { teacherId: teacher.id })
  await seat(group, 2)
  return { group, lesson, teacher }
}

const codeOf = async (lessonId: string): Promise<string> => {
  const row = await db.from('attendance_lists').where('group_meeting_id', lessonId).first()
  return row.code
}

const upload = (client: ApiClient, path: string, staff: StaffMember, bytes = pdf()) =>
  client
    .post(path)
    .loginAs(staff)
    .withCsrfToken()
    .redirects(0)
    .file('file', bytes, { filename: 'lista.pdf', contentType: 'application/pdf' })

const find = (client: ApiClient, code: string, staff: StaffMember) =>
  client.post('/attendance-lists').loginAs(staff).withCsrfToken().redirects(0).form({ code })

test.group('Papers of a group', (tests) => {
  tests.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  tests.each.setup(() => {
    drive.fake('fs')
    return () => drive.restore('fs')
  })

  test('the list prints as tagged PDF with a code that stays the same', async ({
    client,
    assert,
  }) => {
    const { lesson, teacher } = await scene()
    const print = () => client.get(`/meetings/${lesson.id}/list`).loginAs(teacher)
    const first = await print()
    first.assertHeader('content-type', 'application/pdf')
    const bytes = (first.body() as Buffer).toString('latin1')
    assert.match(bytes, /^%PDF/)
    assert.include(bytes, '/StructTreeRoot')
    const code = await codeOf(lesson.id)
    await print()
    assert.equal(await codeOf(lesson.id), code)
    assert.match(code, /^[0-9A-HJKMNP-TV-Z]{8}$/)
    const printed = await db.from('audit_entries').where('action', 'attendance_list.printed')
    assert.lengthOf(printed, 2)
  })

  test('the code of the paper, scanned or typed in two halves, leads to its lesson', async ({
    client,
  }) => {
    const { lesson, teacher } = await scene()
    await client.get(`/meetings/${lesson.id}/list`).loginAs(teacher)
    const code = await codeOf(lesson.id)
    const place = `/meetings/${lesson.id}/signed-list`
    const scanned = await client.get(`/attendance-lists/${code}`).loginAs(teacher).redirects(0)
    scanned.assertHeader('location', place)
    for (const typed of [`${code.slice(0, 4)}-${code.slice(4)}`.toLowerCase(), `x/${code}`]) {
      const found = await find(client, typed, teacher)
      found.assertHeader('location', place)
    }
    const unknown = await find(client, 'ZZZZ-ZZZZ', teacher)
    unknown.assertHeader('location', '/attendance-lists')
    const stranger = await cast.hire({ givenName: 'Ewa', familyName: 'Kot', roles: ['teacher'] })
    const strange = await find(client, code, stranger)
    strange.assertStatus(404)
  })

  test('a scan is filed with its lesson, handed back byte for byte, and lies encrypted', async ({
    client,
    assert,
  }) => {
    const { lesson, teacher } = await scene()
    const path = `/meetings/${lesson.id}/signed-list`
    const before = await client.get('/attendance-lists').loginAs(teacher).withInertia()
    assert.lengthOf(before.inertiaProps.lessons as object[], 1)
    const sent = await upload(client, path, teacher)
    sent.assertStatus(303)
    const page = await client.get(path).loginAs(teacher).withInertia()
    const [file] = page.inertiaProps.files as { id: string; name: string }[]
    assert.equal(file.name, 'lista.pdf')
    const got = await client.get(`/group-files/${file.id}`).loginAs(teacher)
    assert.isTrue(pdf().equals(got.body() as Buffer))
    assert.notInclude(JSON.stringify(await db.from('group_files')), 'lista.pdf')
    const after = await client.get('/attendance-lists').loginAs(teacher).withInertia()
    assert.lengthOf(after.inertiaProps.lessons as object[], 0)
  })

  test('materials are added and taken away; a strange teacher finds none of them', async ({
    client,
    assert,
  }) => {
    const { group, teacher } = await scene()
    const path = `/groups/${group.id}/materials`
    await upload(client, path, teacher)
    const { id } = await db.from('group_files').where('kind', 'material').first()
    const stranger = await cast.hire({ givenName: 'Ewa', familyName: 'Kot', roles: ['teacher'] })
    const strange = await client.get(`/group-files/${id}`).loginAs(stranger)
    strange.assertStatus(404)
    const remove = (staff: StaffMember) =>
      client.delete(`/group-files/${id}`).loginAs(staff).withCsrfToken().redirects(0)
    const refused = await remove(await cast.receptionist())
    refused.assertStatus(404)
    const removed = await remove(teacher)
    removed.assertStatus(303)
    const again = await remove(teacher)
    again.assertStatus(404)
    const row = await db.from('group_files').where('id', id).first()
    assert.isNull(row.name)
    assert.isNotNull(row.content_dropped_at)
  })

  test('what is no paper is refused, and so is a form without a file', async ({
    client,
    assert,
  }) => {
    const { lesson, teacher } = await scene()
    const path = `/meetings/${lesson.id}/signed-list`
    await upload(client, path, teacher, Buffer.from('<script>'))
    await client.post(path).loginAs(teacher).withCsrfToken().redirects(0)
    assert.lengthOf(await db.from('group_files'), 0)
  })
})
