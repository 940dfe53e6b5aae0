import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import CallRequest from '#app/appointments/models/call_request'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'
import { Visitor } from '#tests/visitor'

const caller = { name: 'محمد', phone: '+380 50 123 45 67', language: 'uk' }

test.group('Ring me back', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(async () => void (await bookableAdviser(await openBranch())))

  test('a name and a number are enough', async ({ assert }) => {
    const done = await new Visitor('ar').post('/call-requests', caller)
    assert.equal(done.status, 303)
    assert.equal(done.location, '/ar/call-requests/done')
    const [request] = await CallRequest.query().preload('participant', (participant) => {
      void participant.preload('contactPoints')
    })
    assert.equal(request.participant.displayName, 'محمد')
    assert.equal(request.participant.contactPoints[0].value, '+380501234567')
  })

  test('the same number twice waits once', async ({ assert }) => {
    await new Visitor().post('/call-requests', caller)
    await new Visitor().post('/call-requests', { ...caller, phone: '+380501234567' })
    assert.lengthOf(await CallRequest.all(), 1)
  })

  test('a wrong number is asked for again, and the name stays', async ({ assert }) => {
    const refused = await new Visitor().post('/call-requests', { ...caller, phone: '12' })
    assert.equal(refused.status, 422)
    assert.include(refused.text, 'محمد')
    assert.isEmpty(await CallRequest.all())
  })
})
