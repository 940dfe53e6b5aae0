import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import CentreCard from '#app/clients/models/centre_card'
import { tokenOfCard } from '#app/clients/cards/card_token'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

const person = async () =>
  makeClient(await cast.anna(), { branchId: await cast.idOf(cast.krakow()) })

test.group('The Centre card', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  const send =
    (client: import('@japa/api-client').ApiClient, id: string) =>
    async (path: string, form: object = {}, staff = cast.receptionist()) =>
      client
        .post(`/clients/${id}/${path}`)
        .loginAs(await staff)
        .withCsrfToken()
        .json(form)
        .redirects(0)

  const scan = async (
    client: import('@japa/api-client').ApiClient,
    token: string,
    staff = cast.receptionist()
  ) =>
    client
      .get(`/cards/${token}`)
      .loginAs(await staff)
      .redirects(0)

  test('reception issues a card that opens the person, and the scan is recorded', async ({
    client,
    assert,
  }) => {
    const { id } = await person()
    await send(client, id)('cards')
    await send(client, id)('cards')
    const cards = await CentreCard.all()
    assert.lengthOf(cards, 1, 'two clicks issue one card')
    const token = tokenOfCard(cards[0].id)
    assert.notInclude(JSON.stringify(await db.from('centre_cards')), token)
    const opened = await scan(client, token)
    opened.assertStatus(302)
    opened.assertHeader('location', `/clients/${id}`)
    const entry = await db.from('audit_entries').where('action', 'centre_card.scanned').first()
    assert.equal(entry.subject_id, id)
  })

  test('the printed card holds the code and nothing about the person', async ({
    client,
    assert,
  }) => {
    const { id, number } = await person()
    await send(client, id)('cards')
    const card = await CentreCard.firstOrFail()
    const answer = await client
      .get(`/clients/${id}/cards/${card.id}`)
      .loginAs(await cast.receptionist())
    answer.assertStatus(200)
    answer.assertHeader('content-type', 'application/pdf')
    const pdf = answer.body() as Buffer
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
    assert.notInclude(pdf.toString('latin1'), number)
    const elsewhere = await client
      .get(`/clients/${id}/cards/${card.id}`)
      .loginAs(await cast.tariq())
    elsewhere.assertStatus(404)
  })

  test('a lost card opens nobody, its successor does', async ({ client, assert }) => {
    const { id } = await person()
    await send(client, id)('cards')
    const lost = await CentreCard.firstOrFail()
    await send(client, id)('cards', { replaces: lost.id })
    const next = await CentreCard.query().whereNull('revoked_at').firstOrFail()
    await lost.refresh()
    assert.equal(lost.revokedBecause, 'replaced')
    const refused = await scan(client, tokenOfCard(lost.id))
    refused.assertStatus(404)
    const opened = await scan(client, tokenOfCard(next.id))
    opened.assertStatus(302)
    await send(client, id)(`cards/${next.id}/revocations`, { because: 'lost' })
    const shut = await scan(client, tokenOfCard(next.id))
    shut.assertStatus(404)
    await send(client, id)('cards')
    assert.lengthOf(await CentreCard.query().whereNull('revoked_at'), 1)
  })

  test('an unknown card, a guest and a volunteer open nobody', async ({ client }) => {
    const { id } = await person()
    await send(client, id)('cards')
    const { id: cardId } = await CentreCard.firstOrFail()
    const unknown = await scan(client, 'A'.repeat(24))
    unknown.assertStatus(404)
    const guest = await client.get(`/cards/${tokenOfCard(cardId)}`).redirects(0)
    guest.assertStatus(302)
    const volunteer = await scan(client, tokenOfCard(cardId), cast.volunteer())
    volunteer.assertStatus(404)
  })

  test("another branch's card leads to the door with a reason", async ({ client, assert }) => {
    const { id } = await person()
    await send(client, id)('cards')
    const { id: cardId } = await CentreCard.firstOrFail()
    const page = await client
      .get(`/cards/${tokenOfCard(cardId)}`)
      .loginAs(await cast.tariq())
      .withInertia()
    const { component } = page.body() as { component: string }
    assert.equal(component, 'dossier/closed_client')
    const issued = await send(client, id)('cards', {}, cast.tariq())
    issued.assertStatus(404)
  })
})
