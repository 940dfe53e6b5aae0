import { test } from '@japa/runner'
import drive from '@adonisjs/drive/services/main'
import testUtils from '@adonisjs/core/services/test_utils'
import { copyFileSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { sweepOrphans } from '#app/core/files/sweep_orphans'
import StoredFile from '#app/clients/models/stored_file'
import * as cast from '#tests/cast'
import { pdf } from '#tests/file_maker'
import { addFile, filesOnDisk, oleksandr, refusalOf } from '#tests/functional/clients/uploads'

test.group('Files when something goes wrong', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => {
    drive.fake('fs')
    return () => drive.restore('fs')
  })

  test('a content {$self} is told on the page of files, and the others open')
    .with(['that is gone', 'with a flipped bit', "that is another file's"])
    .run(async ({ client, assert }, fault) => {
      const anna = await cast.anna()
      const { id } = await oleksandr()
      await addFile(client, id, { name: 'a.pdf', bytes: pdf() })
      const [path] = filesOnDisk()
      await addFile(client, id, { name: 'b.pdf', bytes: pdf('% b\n') })
      const other = filesOnDisk().find((one) => one !== path)!
      const spoil = {
        'that is gone': () => rmSync(path),
        'with a flipped bit': () => {
          const bytes = readFileSync(path)
          bytes[40] ^= 1
          writeFileSync(path, bytes)
        },
        "that is another file's": () => copyFileSync(other, path),
      }
      spoil[fault as keyof typeof spoil]()
      const rows = await StoredFile.query()
      const files = rows.toSorted((one) => (path.endsWith(one.storageKey) ? -1 : 1))
      const got = await client.get(`/clients/${id}/files/${files[0].id}`).loginAs(anna).redirects(0)
      got.assertHeader('location', `/clients/${id}/files`)
      assert.match(String(got.flashMessage('problem')), /nie da się teraz odczytać/)
      const fine = await client.get(`/clients/${id}/files/${files[1].id}`).loginAs(anna)
      fine.assertStatus(200)
    })

  test('a store that is away keeps the form and writes no row', async ({ client, assert }) => {
    const { id } = await oleksandr()
    const fake = drive.use('fs')
    fake.driver.put = () => Promise.reject(new Error('ENOSPC'))
    const sent = await addFile(client, id, { name: 'a.pdf', bytes: pdf() })
    assert.match(refusalOf(sent).file, /niedostępny albo pełny/)
    assert.lengthOf(await StoredFile.all(), 0)
  })

  test('a content without a row is swept after an hour, never before; others stay', async ({
    client,
    assert,
  }) => {
    const { id } = await oleksandr()
    await addFile(client, id, { name: 'a.pdf', bytes: pdf() })
    const [kept] = filesOnDisk()
    const orphan = kept.replace(/\w{26}$/, 'ORPHAN')
    copyFileSync(kept, orphan)
    await sweepOrphans('stored_files')
    assert.lengthOf(filesOnDisk(), 2)
    const earlier = Date.now() / 1000 - 7_200
    utimesSync(orphan, earlier, earlier)
    utimesSync(kept, earlier, earlier)
    await sweepOrphans('stored_files')
    assert.deepEqual(filesOnDisk(), [kept])
  })

  test('a body of a hundred megabytes is refused in words before it is read', async ({
    client,
    assert,
  }) => {
    const { id } = await oleksandr()
    for (const path of [`/clients/${id}/files`, '/clients', '/login']) {
      const response = await fetch(`http://${process.env.HOST}:${process.env.PORT}${path}`, {
        method: 'POST',
        body: Buffer.alloc(100 * 1024 * 1024),
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
      })
      assert.equal(response.status, 413, path)
      assert.match(await response.text(), /<h1|title/)
    }
    const other = await client
      .post('/clients')
      .loginAs(await cast.anna())
      .withCsrfToken()
      .file('file', Buffer.alloc(3 * 1024 * 1024), { filename: 'a.bin' })
      .redirects(0)
    other.assertStatus(413)
  })
})
