import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import OutboxMessage from '#app/core/models/outbox_message'
import { applyReport } from '#app/core/outbox/reports/apply_report'
import { onUndelivered, tellUndelivered } from '#app/core/outbox/undelivered'
import { messagesAbout } from '#app/core/outbox/messages_about'
import { enqueueText, rowOf } from '#tests/outbox_letters'

test.group('What did not arrive', (group) => {
  let told: string[] = []

  const toldAt = async (id: string) => {
    const { undeliveredToldAt } = await rowOf(id)
    return undeliveredToldAt
  }

  group.setup(() => onUndelivered('test', async ({ id }) => void told.push(id)))
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => void (told = []))

  test('is told once, whether nobody took it or it came back', async ({ assert }) => {
    const [failed, bounced, waiting] = [
      await enqueueText(),
      await enqueueText(),
      await enqueueText(),
    ]
    await failed.merge({ state: 'failed' }).save()
    await applyReport({ message: { id: bounced.id }, outcome: 'bounced', providerState: 'EXPIRED' })
    await tellUndelivered()
    await tellUndelivered()
    assert.sameMembers(told, [failed.id, bounced.id])
    assert.notInclude(told, waiting.id)
  })

  test('one listener that breaks leaves the message to be told again', async ({ assert }) => {
    const { id } = await enqueueText()
    await OutboxMessage.query().where('id', id).update({ state: 'failed' })
    let isBroken = true
    onUndelivered('breaking', async () => {
      if (isBroken) {
        throw new Error('not now')
      }
    })
    await assert.rejects(() => tellUndelivered(), 'not now')
    isBroken = false
    assert.isNull(await toldAt(id))
    await tellUndelivered()
    assert.isNotNull(await toldAt(id))
  })

  test('what was written about a thing is listed without addresses and words', async ({
    assert,
  }) => {
    const about = { subjectType: 'appointment', subjectId: '01KAZZZZZZZZZZZZZZZZZZZZZZ' }
    const { id } = await enqueueText(about)
    await enqueueText()
    const messages = await messagesAbout('appointment', [about.subjectId])
    assert.deepEqual(
      messages.map((message) => message.id),
      [id]
    )
    assert.isUndefined(messages[0].recipient)
    assert.isUndefined(messages[0].content)
  })

  test('a text delivered before we wrote that it left is delivered', async ({ assert }) => {
    const { id } = await enqueueText()
    await OutboxMessage.query().where('id', id).update({ lease: 'x', provider_id: 'sms-9' })
    const message = { providerId: 'sms-9' }
    await applyReport({ message, outcome: 'delivered', providerState: 'DELIVERED' })
    await applyReport({ message, outcome: 'bounced', providerState: 'EXPIRED' })
    const { state, deliveredAt, lease } = await rowOf(id)
    assert.deepEqual([state, lease], ['delivered', null])
    assert.isNotNull(deliveredAt)
  })
})
