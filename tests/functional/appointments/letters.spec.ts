import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { now } from '#app/core/clock'
import OutboxMessage from '#app/core/models/outbox_message'
import { inTransaction } from '#app/core/transaction'
import { inviteParticipant } from '#app/clients/invite_participant'
import LetterWording from '#app/appointments/models/letter_wording'
import { writeToPerson } from '#app/appointments/write_to_person'
import { makeMeeting } from '#database/factories/appointments/make_meeting'
import * as cast from '#tests/cast'

const ADDRESS = '/letters/confirmed/sms/uk'
const words = { version: 0, text: 'MCI: чекаємо {{day}} {{time}}. {{link}}' }

async function confirmation() {
  const person = { name: 'Олена', language: 'uk', phone: '601234567' }
  const { id } = await inTransaction((trx) => inviteParticipant(person, trx))
  const meeting = { staff: await cast.anna(), participantId: id, startsAt: now().plus({ days: 9 }) }
  const appointment = await makeMeeting(meeting)
  await inTransaction((trx) => writeToPerson('confirmed', appointment, trx))
  const message = await OutboxMessage.query().orderBy('id', 'desc').firstOrFail()
  return message.parsedContent.text
}

test.group('Words of messages', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest signs in first, an adviser finds nothing, nor does anybody a message unknown', async ({
    client,
  }) => {
    for (const address of ['/letters', ADDRESS]) {
      const guest = await client.get(address).redirects(0)
      guest.assertStatus(302)
      const adviser = await client.get(address).loginAs(await cast.anna())
      adviser.assertStatus(404)
    }
    for (const address of [
      '/letters/hello/sms/uk',
      '/letters/moved/fax/uk',
      '/letters/moved/sms/xx',
    ]) {
      const page = await client.get(address).loginAs(await cast.administrator())
      page.assertStatus(404)
    }
  })

  test('an administrator sees every message of a language as people get it', async ({
    client,
    assert,
  }) => {
    const page = await client
      .get('/letters?language=ar')
      .loginAs(await cast.administrator())
      .withInertia()
    const letters = page.inertiaProps.letters as { kind: string; text: string; parts: number }[]
    assert.lengthOf(letters, 18)
    assert.isTrue(letters.every(({ text }) => text.includes('/ar/')))
  })

  test('own words go out until the original ones are asked back', async ({ client, assert }) => {
    const administrator = await cast.administrator()
    const save = client.put(ADDRESS).loginAs(administrator).withCsrfToken().redirects(0)
    await save.header('referer', ADDRESS).form(words)
    assert.match(await confirmation(), /^MCI: чекаємо .+ http/)
    const wording = await LetterWording.firstOrFail()
    assert.equal(wording.staffMemberId, administrator.id)
    await client
      .post(`${ADDRESS}/originals`)
      .loginAs(administrator)
      .withCsrfToken()
      .redirects(0)
      .form({ version: 1 })
    assert.match(await confirmation(), /^MCI: зустріч/)
    assert.lengthOf(await LetterWording.all(), 2, 'both stay in the history')
  })

  test('a blank that nothing would fill is refused', async ({ client, assert }) => {
    await client
      .put(ADDRESS)
      .loginAs(await cast.administrator())
      .withCsrfToken()
      .redirects(0)
      .form({ ...words, text: 'Temat: {{topic}} {{link}}' })
    assert.isEmpty(await LetterWording.all())
  })

  test('of two editors the first one saves, the other is told', async ({ client, assert }) => {
    const administrator = await cast.administrator()
    for (const text of ['A {{link}}', 'B {{link}}']) {
      await client
        .put(ADDRESS)
        .loginAs(administrator)
        .withCsrfToken()
        .redirects(0)
        .form({ version: 0, text })
    }
    const saved = await LetterWording.all()
    assert.deepEqual(
      saved.map(({ text }) => text),
      ['A {{link}}']
    )
  })

  test('the preview counts the parts and says what is missing', async ({ client, assert }) => {
    const answer = await client
      .post(`${ADDRESS}/previews`)
      .loginAs(await cast.administrator())
      .withCsrfToken()
      .form({ text: 'Чекаємо {{day}} {{godzina}}' })
    const { sms, unknown, lacksLink } = answer.body()
    assert.equal(sms.parts, 1)
    assert.equal(sms.encoding, 'unicode')
    assert.deepEqual(unknown, ['godzina'])
    assert.isTrue(lacksLink)
  })

  test('Polish marks are left out of a text message, not out of a mail', async ({
    client,
    assert,
  }) => {
    const preview = async (channel: string) => {
      const answer = await client
        .post(`/letters/moved/${channel}/pl/previews`)
        .loginAs(await cast.administrator())
        .withCsrfToken()
        .form({ text: 'Zażółć gęślą jaźń {{link}}' })
      return answer.body().text as string
    }
    assert.match(await preview('sms'), /^Zazolc gesla jazn/)
    assert.match(await preview('mail'), /^Zażółć gęślą jaźń/)
  })
})
