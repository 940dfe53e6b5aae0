import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import Gmina from '#app/clients/models/gmina'
import * as cast from '#tests/cast'

type Answer = {
  problem: string | null
  comparison: { matched: number; elsewhere: number; changes: object[]; problems: object[] } | null
}

const TABLE = [
  'NUTS 3 CODE;LAU CODE;LAU NAME NATIONAL;DEGURBA',
  'PL213;1261011;Kraków;1',
  'PL214;1201011;"Bochnia, miasto";2',
  'PL214;PL_1201022;Bochnia;3',
  'PL911;1465011;Warszawa;1',
  'PL214;1201032;Drwinia;=1+2',
  'PL214;;Lipnica;3',
  'PL214;1201011;Bochnia;1',
].join('\n')

test.group('The gminas and their degree of urbanisation', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  const post = async (
    client: import('@japa/api-client').ApiClient,
    path: string,
    content: string | Buffer,
    staff = cast.administrator()
  ) =>
    client
      .post(path)
      .loginAs(await staff)
      .withCsrfToken()
      .file('file', Buffer.from(content), { filename: 'lau.csv', contentType: 'text/csv' })
      .redirects(0)

  test('182 gminas are there from the beginning, only Kraków with a degree', async ({
    client,
    assert,
  }) => {
    const page = await client
      .get('/gminas')
      .loginAs(await cast.administrator())
      .withInertia()
    page.assertStatus(200)
    const gminas = await Gmina.all()
    assert.lengthOf(gminas, 182)
    assert.deepEqual(
      gminas.flatMap(({ name, degurba }) => (degurba ? [name] : [])),
      ['Kraków']
    )
  })

  test('only an administrator opens and imports', async ({ client, assert }) => {
    const guest = await client.get('/gminas').redirects(0)
    guest.assertStatus(302)
    const page = await client.get('/gminas').loginAs(await cast.anna())
    page.assertStatus(404)
    const sent = await post(client, '/gminas/imports', TABLE, cast.anna())
    sent.assertStatus(404)
    const bochnia = await Gmina.findByOrFail('teryt', '1201011')
    assert.isNull(bochnia.degurba)
  })

  test('a file is looked over without writing: found, foreign, changed, bad lines', async ({
    client,
    assert,
  }) => {
    const answer = await post(client, '/gminas/previews', `\uFEFF${TABLE}`)
    const { comparison } = answer.body() as Answer
    assert.equal(comparison!.matched, 3)
    assert.equal(comparison!.elsewhere, 1)
    assert.lengthOf(comparison!.changes, 2)
    assert.deepEqual(comparison!.problems, [
      { line: 6, reason: 'degurba' },
      { line: 7, reason: 'code' },
      { line: 8, reason: 'repeated' },
    ])
    const bochnia = await Gmina.findByOrFail('teryt', '1201011')
    assert.isNull(bochnia.degurba)
  })

  test('the import writes what the preview showed', async ({ client, assert }) => {
    await post(client, '/gminas/imports', TABLE)
    const gminas = await Gmina.query().whereNotNull('degurba').orderBy('teryt')
    assert.deepEqual(
      gminas.map(({ teryt, degurba }) => `${teryt} ${degurba}`),
      ['1201011 2', '1201022 3', '1261011 1']
    )
  })

  test('no table, no file and a spreadsheet are answered with what to do', async ({
    client,
    assert,
  }) => {
    const zip = Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0])
    for (const content of ['Dzień dobry', '', zip, 'LAU CODE;NAME\n1261011;Kraków', '"a;b\n"c']) {
      const answer = await post(client, '/gminas/previews', content)
      const { comparison, problem } = answer.body() as Answer
      assert.isNull(comparison)
      assert.isString(problem)
      const written = await post(client, '/gminas/imports', content)
      written.assertStatus(302)
    }
  })
})
