import env from '#start/env'
import { Secret } from '@adonisjs/core/helpers'
import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { enqueueText, rowOf } from '#tests/outbox_letters'

const SECRET = 'a-secret-of-the-gateway-long-enough'
const ADDRESS = `/webhooks/sms/${SECRET}`

async function sentText(providerId = 'sms-1') {
  const message = await enqueueText()
  return message.merge({ state: 'sent', providerId }).save()
}

async function stateOf(id: string) {
  const { state } = await rowOf(id)
  return state
}

test.group('Reports of the SMS gateway', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => {
    env.set('SMS_REPORT_SECRET', new Secret(SECRET))
    return () => env.set('SMS_REPORT_SECRET', new Secret(''))
  })

  test('a text that arrived is delivered, and is so when told twice', async ({
    client,
    assert,
  }) => {
    const { id } = await sentText()
    for (let time = 0; time < 2; time++) {
      const response = await client.post(ADDRESS).form({ idx: id, MsgId: 'sms-1', status: '404' })
      response.assertStatus(200)
      assert.equal(response.text(), 'OK')
      assert.equal(await stateOf(id), 'delivered')
    }
  })

  test('a text that did not arrive came back, with the reason', async ({ client, assert }) => {
    const { id } = await sentText()
    await client.post(ADDRESS).form({ idx: id, status: '405' })
    const { state, providerState } = await rowOf(id)
    assert.deepEqual([state, providerState], ['bounced', 'UNDELIVERED'])
  })

  test('a text of which the gateway knows nothing has not come back', async ({
    client,
    assert,
  }) => {
    for (const status of ['401', '408']) {
      const { id } = await sentText(`sms-${status}`)
      await client.post(ADDRESS).form({ idx: id, status })
      assert.equal(await stateOf(id), 'sent', status)
    }
  })

  test('a text under way is still sent', async ({ client, assert }) => {
    const { id } = await sentText()
    await client.post(ADDRESS).form({ idx: id, status: '403' })
    const { state, providerState } = await rowOf(id)
    assert.deepEqual([state, providerState], ['sent', 'SENT'])
  })

  test('several reports come in one request, also as JSON and by GET', async ({
    client,
    assert,
  }) => {
    const [one, two, three] = [await sentText('a'), await sentText('b'), await sentText('c')]
    await client.post(ADDRESS).form({ MsgId: 'a,b', status: '404,406' })
    assert.deepEqual([await stateOf(one.id), await stateOf(two.id)], ['delivered', 'bounced'])
    await client.get(ADDRESS).qs({ idx: three.id, status: '404' })
    assert.equal(await stateOf(three.id), 'delivered')
    const four = await sentText('d')
    await client.post(ADDRESS).json({ idx: four.id, status: 404 })
    assert.equal(await stateOf(four.id), 'delivered')
  })

  test('unknown texts, unknown words and nothing at all get the same answer', async ({
    client,
    assert,
  }) => {
    const { id } = await sentText()
    for (const fields of [
      { idx: 'nobody', status: '404' },
      { idx: id, status: '999' },
      { idx: id },
      { status: '404' },
      {},
      { idx: ['x'], status: { a: 'b' } },
      { idx: ','.repeat(5000), status: '404,'.repeat(5000) },
    ]) {
      const response = await client.post(ADDRESS).json(fields)
      response.assertStatus(200)
      assert.equal(response.text(), 'OK')
    }
    assert.equal(await stateOf(id), 'sent')
  })

  test('whoever does not know the secret finds no such page', async ({ client, assert }) => {
    const { id } = await sentText()
    const fields = { idx: id, status: '404' }
    for (const secret of ['x', SECRET.slice(0, -1), `${SECRET}x`, SECRET.toUpperCase()]) {
      const response = await client.post(`/webhooks/sms/${secret}`).form(fields)
      response.assertStatus(404)
    }
    env.set('SMS_REPORT_SECRET', new Secret(''))
    const response = await client.post(ADDRESS).form(fields)
    response.assertStatus(404)
    assert.equal(await stateOf(id), 'sent')
  })

  test('a text delivered does not come back later', async ({ client, assert }) => {
    const { id } = await sentText()
    await client.post(ADDRESS).form({ idx: id, status: '404' })
    await client.post(ADDRESS).form({ idx: id, status: '402' })
    assert.equal(await stateOf(id), 'delivered')
  })
})
