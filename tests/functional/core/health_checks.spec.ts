import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { beat } from '#app/core/heartbeat'

test.group('Health for the load balancer', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a process that answers is alive', async ({ client }) => {
    const response = await client.get('/health/live')
    response.assertStatus(200)
    response.assertBody({ status: 'ok' })
    response.assertHeader('cache-control', 'no-store')
  })

  test('without a worker seen in the last minute it is not ready', async ({ client }) => {
    const response = await client.get('/health/ready')
    response.assertStatus(503)
    response.assertBodyContains({ checks: { database: true, migrations: true, worker: false } })
    await beat()
    await beat()
    const ready = await client.get('/health/ready')
    ready.assertStatus(200)
    ready.assertBodyContains({ status: 'ok', checks: { worker: true } })
  })

  test('a migration that has not run makes it not ready', async ({ client }) => {
    await beat()
    await db.from('adonis_schema').where('name', 'like', '%create_branches').delete()
    const response = await client.get('/health/ready')
    response.assertStatus(503)
    response.assertBodyContains({ checks: { migrations: false } })
  })
})
