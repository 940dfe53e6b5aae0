import { test } from '@japa/runner'
import { atOnce, startServers } from '#tests/concurrency/servers'

test.group('Two server processes on one database', (group) => {
  group.tap((each) => each.timeout(120_000))

  test('both are ready once a worker lives, and end when asked to', async ({ assert, cleanup }) => {
    const servers = await startServers(2, { WORKER: 'embedded' })
    cleanup(() => servers.stop())
    await new Promise((done) => setTimeout(done, 1_000))
    const answers = await atOnce(20, (index) => fetch(`${servers.urls[index % 2]}/health/ready`))
    const bodies = await Promise.all(answers.map((answer) => answer.json()))
    assert.deepEqual(
      bodies[0],
      { status: 'ok', checks: { database: true, migrations: true, worker: true } },
      servers.output()
    )
    assert.isTrue(answers.every(({ status }) => status === 200))
    await servers.stop()
    assert.isTrue(servers.processes.every(({ exitCode }) => exitCode === 0))
  })
})
