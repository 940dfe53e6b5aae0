import { test } from '@japa/runner'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { commandLine, freePort, serverEnvironment } from '#tests/concurrency/servers'
import { enqueueLetter, rowOf } from '#tests/outbox_letters'

const report = (name: string, { id, messageId }: { id: string; messageId: string }) =>
  readFileSync(app.makePath('tests/fixtures/bounces', `${name}.eml`), 'utf8')
    .replaceAll('{{id}}', id)
    .replaceAll('{{messageId}}', messageId)

/** What the mail server does with a letter to the returns' mailbox. */
async function pipe(letter: string, changes: Record<string, string> = {}) {
  const env = serverEnvironment(await freePort(), changes)
  const command = spawn(process.execPath, commandLine('outbox:bounce'), {
    cwd: app.makePath(),
    env,
  })
  let printed = ''
  command.stdout.on('data', (chunk) => (printed += String(chunk)))
  command.stderr.on('data', (chunk) => (printed += String(chunk)))
  command.stdin.on('error', () => undefined).end(letter)
  const [code] = (await once(command, 'exit')) as [number | null]
  return { code, printed }
}

async function sentLetter() {
  const letter = await enqueueLetter()
  return letter.merge({ state: 'sent' }).save()
}

test.group('A returned letter in the pipe of the mail server', (group) => {
  group.tap((each) => each.timeout(120_000))
  group.each.teardown(async () => void (await db.from('outbox_messages').delete()))

  test('the letter came back, and the command names nobody', async ({ assert }) => {
    for (const name of ['postfix', 'exchange']) {
      const letter = await sentLetter()
      const { code, printed } = await pipe(report(name, letter))
      assert.equal(code, 0, printed)
      assert.notInclude(printed, '@')
      assert.include(await rowOf(letter.id), { state: 'bounced' }, name)
    }
  })

  test('an absence note, spam and much too much are no reports', async ({ assert }) => {
    const letter = await sentLetter()
    for (const text of [report('absence', letter), '', 'x'.repeat(3_000_000)]) {
      const { code, printed } = await pipe(text)
      assert.equal(code, 0, printed)
    }
    assert.include(await rowOf(letter.id), { state: 'sent' })
  })

  test('while the database is away the mail server keeps the letter', async ({ assert }) => {
    const letter = await sentLetter()
    const away = { DB_CONNECTION: 'mysql', DB_HOST: '127.0.0.1', DB_PORT: String(await freePort()) }
    const login = { DB_USER: 'centre', DB_PASSWORD: 'x', DB_DATABASE: 'centre' }
    const { code, printed } = await pipe(report('postfix', letter), { ...away, ...login })
    assert.equal(code, 75, printed)
    assert.include(await rowOf(letter.id), { state: 'sent' })
  })
})
