import { test } from '@japa/runner'
import { execFile } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import app from '@adonisjs/core/services/app'
import { PrivateMariaDb } from '#tests/concurrency/mariadb'
import { startServers } from '#tests/concurrency/servers'

const run = promisify(execFile)

const TRACES = /ECONNREFUSED|node_modules|\bat .+:\d+|select |insert into/i

async function prepare(environment: Record<string, string>) {
  const options = {
    cwd: app.makePath(),
    env: { ...process.env, NODE_ENV: 'production', DEMO: '1', ...environment },
  }
  await run(process.execPath, ['ace.js', 'migration:run', '--force'], options)
  await run(process.execPath, ['ace.js', 'db:seed'], options)
}

const ask = (url: string, language = 'pl', init: RequestInit = {}) =>
  fetch(url, {
    redirect: 'manual',
    signal: AbortSignal.timeout(5_000),
    headers: { 'accept': 'text/html', 'accept-language': language },
    ...init,
  })

async function untilServing(url: string) {
  for (let waited = 0; waited < 20_000; waited += 250) {
    const answer = await ask(url).catch(() => null)
    if (answer?.status === 200) {
      return answer.status
    }
    await setTimeout(250)
  }
  return null
}

test.group('When the database is away', (group) => {
  group.tap((each) => each.timeout(240_000))

  test('every page says so in the visitor’s language, and service resumes by itself', async ({
    assert,
    cleanup,
  }) => {
    const database = await PrivateMariaDb.create()
    cleanup(() => database.remove())
    await prepare(database.environment)
    const servers = await startServers(1, { WORKER: 'embedded', ...database.environment })
    cleanup(() => servers.stop())
    const [url] = servers.urls
    assert.equal(await untilServing(`${url}/login`), 200)

    await database.kill()
    for (const language of ['pl', 'uk', 'ar']) {
      for (const path of [`/${language}/book/topic`, '/login', '/outbox']) {
        const answer = await ask(`${url}${path}`, language)
        const page = await answer.text()
        assert.equal(answer.status, 503, path)
        assert.isAbove(Number(answer.headers.get('retry-after')), 0)
        assert.include(page, `lang="${language}"`, path)
        assert.notMatch(page, TRACES)
      }
    }
    const ready = await ask(`${url}/health/ready`)
    assert.equal(ready.status, 503)
    const live = await ask(`${url}/health/live`)
    assert.equal(live.status, 200)

    await database.start()
    assert.equal(await untilServing(`${url}/login`), 200)
    assert.equal(await untilServing(`${url}/health/ready`), 200)
  })
})
