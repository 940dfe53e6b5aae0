import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import QRCode from 'qrcode'
import sharp from 'sharp'
import { linkOfList, listCodeOf } from '#app/groups/attendance/list/list_code'
import { makeGroup } from '#database/factories/groups/group_maker'
import { makeLesson } from '#database/factories/groups/lesson_maker'
import * as cast from '#tests/cast'
import { jpeg, pdf } from '#tests/file_maker'

async function scene() {
  const teacher = await cast.teacher()
  const group = await makeGroup({ branchId: await cast.idOf(cast.krakow()), name: 'Polski A1.1' })
  const lesson = await makeLesson(group, { teacherId: teacher.id })
  return { lesson, teacher, link: linkOfList(await listCodeOf(lesson.id)) }
}

/** A page of A4 at 150 dots, with the code in its corner, laid askew on the glass. */
async function scan(text: string) {
  const code = await QRCode.toBuffer(text, { margin: 2, width: 130 })
  const page = sharp({ create: { width: 1240, height: 1754, channels: 3, background: '#fdfcf7' } })
  const printed = await page
    .composite([{ input: code, left: 1040, top: 60 }])
    .png()
    .toBuffer()
  return sharp(printed).rotate(93, { background: '#ffffff' }).jpeg({ quality: 60 }).toBuffer()
}

const asPdf = (picture: Buffer) => {
  const [head, tail] = pdf().toString('latin1').split('trailer')
  const stream = `4 0 obj\n<</Subtype /Image /Filter /DCTDecode /Length ${picture.length}>>\nstream\n`
  const [before, after] = [head + stream, `\nendstream\nendobj\ntrailer${tail}`]
  return Buffer.concat([Buffer.from(before, 'latin1'), picture, Buffer.from(after, 'latin1')])
}

type File = { filename: string; contentType: string }
const JPEG = { filename: 'IMG_1.jpg', contentType: 'image/jpeg' }
const PDF = { filename: 'skan.pdf', contentType: 'application/pdf' }

const send = async (client: ApiClient, bytes: Buffer, file: File, staff = cast.teacher()) =>
  client
    .post('/attendance-lists/scans')
    .loginAs(await staff)
    .withCsrfToken()
    .redirects(0)
    .file('file', bytes, file)

const filed = () => db.from('group_files').where('kind', 'signed_list')

test.group('Scans that say where they belong', (tests) => {
  tests.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  tests.each.setup(() => {
    drive.fake('fs')
    return () => drive.restore('fs')
  })

  test('a photograph on its side and a PDF of a scanner find their meeting by the QR code', async ({
    client,
    assert,
  }) => {
    const { lesson, link } = await scene()
    const picture = await scan(link)
    const photo = await send(client, picture, JPEG)
    photo.assertHeader('location', '/attendance-lists')
    const paper = await send(client, asPdf(picture), PDF)
    paper.assertStatus(303)
    const files = await filed()
    assert.deepEqual(
      files.map((file) => file.group_meeting_id),
      [lesson.id, lesson.id]
    )
  })

  test('a picture without a code, with a strange one, and a PDF without pictures are told and not kept', async ({
    client,
    assert,
  }) => {
    await scene()
    const strange = await scan('https://example.com/menu')
    for (const [bytes, file] of [
      [await jpeg(), JPEG],
      [strange, JPEG],
      [pdf(), PDF],
    ] as const) {
      const answer = await send(client, bytes, file)
      answer.assertStatus(303)
      const page = await client
        .get('/attendance-lists')
        .loginAs(await cast.teacher())
        .withInertia()
      page.assertStatus(200)
    }
    assert.isEmpty(await filed())
  })

  test('the list of another teacher does not exist, and whoever may not file is turned away', async ({
    client,
    assert,
  }) => {
    const { link } = await scene()
    const picture = await scan(link)
    const stranger = cast.hire({ givenName: 'Ewa', familyName: 'Kot', roles: ['teacher'] })
    for (const staff of [stranger, cast.accountant()]) {
      const answer = await send(client, picture, JPEG, staff)
      answer.assertStatus(404)
    }
    assert.isEmpty(await filed())
  })
})
