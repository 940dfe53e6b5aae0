import { test } from '@japa/runner'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import StoredFile from '#app/clients/models/stored_file'
import StoredFileRemoval from '#app/clients/models/stored_file_removal'
import * as cast from '#tests/cast'
import { docx, MEDIA, pdf, photograph } from '#tests/file_maker'
import {
  addFile,
  everythingOnDisk,
  filesOnDisk,
  oleksandr,
  refusalOf,
} from '#tests/functional/clients/uploads'

test.group('Files of a client', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => {
    drive.fake('fs')
    return () => drive.restore('fs')
  })

  test('a guest is asked to sign in; reception, a manager and another branch find nothing', async ({
    client,
  }) => {
    const { id } = await oleksandr()
    const guest = await client.get(`/clients/${id}/files`).redirects(0)
    guest.assertHeader('location', '/login')
    for (const staff of [await cast.receptionist(), await cast.tariq(), await cast.manager()]) {
      const page = await client.get(`/clients/${id}/files`).loginAs(staff)
      page.assertStatus(404)
      const sent = await addFile(client, id, { name: 'a.pdf', bytes: pdf() }, {}, staff)
      sent.assertStatus(404)
    }
  })

  test('a scan is listed, handed back byte for byte, and each reader is remembered', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    const { id } = await oleksandr()
    const words = { kind: 'document_copy', neededFor: 'recognition', note: 'dyplom' }
    const sent = await addFile(client, id, { name: 'диплом.pdf', bytes: pdf() }, words)
    sent.assertHeader('location', `/clients/${id}/files`)
    const page = await client.get(`/clients/${id}/files`).loginAs(anna).withInertia()
    const [file] = page.inertiaProps.files as { id: string; name: string; neededFor: string }[]
    assert.equal(file.name, 'диплом.pdf')
    assert.equal(file.neededFor, 'recognition')
    const got = await client.get(`/clients/${id}/files/${file.id}`).loginAs(anna)
    assert.isTrue(pdf().equals(got.body() as Buffer))
    assert.include(
      got.header('content-disposition'),
      'attachment; filename="______.pdf"; filename*=UTF-8\'\'%D0%B4'
    )
    assert.equal(got.header('content-security-policy'), "default-src 'none'; sandbox")
    assert.equal(got.header('x-content-type-options'), 'nosniff')
    assert.equal(got.header('cache-control'), 'no-store')
    const audit = await db.from('audit_entries').where('subject_id', file.id).orderBy('id')
    assert.deepEqual(
      audit.map(({ action }) => action),
      ['file.added', 'file.downloaded']
    )
    const viewed = await db.from('audit_entries').where('action', 'client_files.viewed')
    assert.lengthOf(viewed, 1)
  })

  test('neither the disk nor the database shows a word of it', async ({ client, assert }) => {
    const { id } = await oleksandr()
    const note = 'KANAREK-UWAGA'
    const words = { kind: 'scan', note }
    const bytes = pdf('% KANAREK-TRESC 44051401458\n')
    await addFile(client, id, { name: 'KANAREK-NAZWA.pdf', bytes }, words)
    const image = { name: 'KANAREK.jpg', bytes: await photograph(), type: MEDIA.jpg }
    await addFile(client, id, image, { kind: 'scan' })
    assert.lengthOf(filesOnDisk(), 2)
    assert.notMatch(everythingOnDisk(), /KANAREK|44051401458|%PDF|JFIF|Exif/)
    const rows = JSON.stringify(await db.from('stored_files'))
    assert.notInclude(rows, 'KANAREK')
    const [file] = await StoredFile.query().orderBy('id')
    assert.equal(file.note, note)
  })

  test('a copy of a document needs the case that asks for it', async ({ client, assert }) => {
    const { id } = await oleksandr()
    const sent = await addFile(
      client,
      id,
      { name: 'paszport.pdf', bytes: pdf() },
      { kind: 'document_copy' }
    )
    assert.deepEqual(Object.keys(refusalOf(sent)), ['neededFor'])
    assert.lengthOf(filesOnDisk(), 0)
  })

  test('what is refused is told at the field, in words, and nothing stays', async ({
    client,
    assert,
  }) => {
    const { id } = await oleksandr()
    const hostile = [
      { name: 'umowa.exe.pdf', bytes: pdf(), words: /podwójne rozszerzenie/ },
      { name: 'zdjęcie.jpg', bytes: pdf(), type: MEDIA.jpg, words: /nie zgadza się/ },
      { name: 'puste.pdf', bytes: Buffer.alloc(0), words: /pusty/ },
      { name: 'skrypt.pdf', bytes: pdf('<</S /JavaScript>>'), words: /skrypty/ },
      { name: 'ą'.repeat(260) + '.pdf', bytes: pdf(), words: /za długa/ },
      {
        name: 'makra.docx',
        bytes: docx({ 'word/vbaProject.bin': new Uint8Array(3) }),
        type: MEDIA.docx,
        words: /makra/,
      },
    ]
    for (const { words, ...file } of hostile) {
      assert.match(refusalOf(await addFile(client, id, file)).file, words, file.name)
    }
    assert.lengthOf(await StoredFile.all(), 0)
    assert.lengthOf(filesOnDisk(), 0)
  })

  test('the very same file is not kept twice', async ({ client, assert }) => {
    const { id } = await oleksandr()
    await addFile(client, id, { name: 'a.pdf', bytes: pdf() })
    const again = await addFile(client, id, { name: 'b.pdf', bytes: pdf() })
    assert.match(refusalOf(again).file, /dokładnie taki plik/)
    assert.lengthOf(filesOnDisk(), 1)
  })

  test('a file taken away is gone from the disk; who and why stays', async ({ client, assert }) => {
    const anna = await cast.anna()
    const { id } = await oleksandr()
    await addFile(client, id, { name: 'a.pdf', bytes: pdf() })
    const file = await StoredFile.firstOrFail()
    const removal = `/clients/${id}/files/${file.id}/removal`
    const remove = (form: object) =>
      client.post(removal).loginAs(anna).withCsrfToken().withInertia().json(form).redirects(0)
    assert.property(refusalOf(await remove({ cause: 'whim' })), 'cause')
    await remove({ cause: 'not_needed' })
    assert.lengthOf(filesOnDisk(), 0)
    await file.refresh()
    assert.isNull(file.name)
    const stays = await StoredFileRemoval.firstOrFail()
    assert.equal(stays.reason, 'not_needed')
    assert.isNotNull(stays.contentDroppedAt)
    const gone = await client.get(`/clients/${id}/files/${file.id}`).loginAs(anna)
    gone.assertStatus(404)
    const again = await remove({ cause: 'not_needed' })
    again.assertStatus(404)
  })
})
