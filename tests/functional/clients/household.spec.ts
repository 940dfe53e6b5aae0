import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import Client from '#app/clients/models/client'
import ClientAddress from '#app/clients/models/client_address'
import Guardianship from '#app/clients/models/guardianship'
import HouseholdMember from '#app/clients/models/household_member'
import { guardiansOf } from '#app/clients/household/guardians_of'
import { householdOf } from '#app/clients/household/household_of'
import { safeContactsOf } from '#app/clients/safe_contact'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

const person = async (given: string, phone?: string) =>
  makeClient(await cast.anna(), {
    branchId: await cast.idOf(cast.krakow()),
    given,
    family: 'Bondar',
    contacts: phone ? [{ kind: 'phone', value: phone }] : [],
  })

const whoLivesWith = async (clientId: string) => {
  const members = await householdOf(clientId)
  return members.map((member) => member.clientId)
}

test.group('Households and guardians', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  const send =
    (client: import('@japa/api-client').ApiClient, id: string) =>
    async (method: 'post' | 'put', path: string, form: object, staff = cast.anna()) =>
      client[method](`/clients/${id}/${path}`)
        .loginAs(await staff)
        .withCsrfToken()
        .json(form)
        .redirects(0)

  test('two registered people share a household, and one phone when it is said so', async ({
    client,
    assert,
  }) => {
    const [oksana, petro] = [await person('Oksana', '601234567'), await person('Petro')]
    const joining = { clientId: petro.id, role: 'partner' }
    await send(client, oksana.id)('post', 'household', joining)
    assert.sameMembers(await whoLivesWith(petro.id), [oksana.id, petro.id])
    assert.lengthOf(await safeContactsOf(petro.id, 'call'), 0, 'not simply whoever lives there')
    const member = await HouseholdMember.findByOrFail('client_id', petro.id)
    const shared = { role: 'partner', contactThroughId: oksana.id }
    await send(client, petro.id)('put', `household/${member.id}`, shared)
    assert.lengthOf(await safeContactsOf(petro.id, 'call'), 1)
    await send(client, petro.id)('put', `household/${member.id}`, {
      ...shared,
      validUntil: '2026-01-01',
    })
    assert.deepEqual(await whoLivesWith(petro.id), [])
    assert.deepEqual(await whoLivesWith(oksana.id), [oksana.id])
  })

  test('joined twice by two clicks, somebody lives there once', async ({ client, assert }) => {
    const [oksana, petro] = [await person('Oksana'), await person('Petro')]
    const joining = { clientId: petro.id, role: 'partner' }
    await send(client, oksana.id)('post', 'household', joining)
    await send(client, oksana.id)('post', 'household', joining)
    assert.lengthOf(await HouseholdMember.all(), 2)
  })

  test('who lives elsewhere moves only when it is said', async ({ client, assert }) => {
    const [oksana, petro] = [await person('Oksana'), await person('Petro')]
    const [ivan, daria] = [await person('Ivan'), await person('Daria')]
    await send(client, oksana.id)('post', 'household', { clientId: petro.id, role: 'partner' })
    await send(client, ivan.id)('post', 'household', { clientId: daria.id, role: 'partner' })
    const moving = { clientId: petro.id, role: 'relative' }
    await send(client, ivan.id)('post', 'household', moving)
    assert.lengthOf(await whoLivesWith(ivan.id), 2)
    await send(client, ivan.id)('post', 'household', { ...moving, moves: true })
    assert.sameMembers(await whoLivesWith(petro.id), [ivan.id, daria.id, petro.id])
    assert.deepEqual(await whoLivesWith(oksana.id), [oksana.id])
  })

  test('a child is registered with the address, the languages and the guardian of its mother', async ({
    client,
    assert,
  }) => {
    const oksana = await person('Oksana', '601234567')
    const home = { kind: 'residence', place: 'malopolska', locality: 'Kraków' }
    await send(client, oksana.id)('post', 'addresses', home)
    const child = {
      given: 'Sofiia',
      family: 'Bondar',
      birthDate: '2019-06-01',
      role: 'child',
      usesContact: true,
      isGuardian: true,
    }
    await send(client, oksana.id)('post', 'family-members', child)
    const sofiia = await Client.query().whereNot('id', oksana.id).preload('languages').firstOrFail()
    assert.deepEqual(
      sofiia.languages.map(({ language }) => language),
      ['uk']
    )
    const address = await ClientAddress.findByOrFail('client_id', sofiia.id)
    assert.equal(address.gminaTeryt, '1261011')
    const [guardian] = await guardiansOf(sofiia.id)
    assert.equal(guardian.guardianClientId, oksana.id)
    assert.lengthOf(await guardiansOf(sofiia.id, '2037-06-01'), 0, 'grown up')
    assert.lengthOf(await safeContactsOf(sofiia.id, 'call'), 1)
  })

  test('a guardian from outside has a name and a phone, kept encrypted', async ({
    client,
    assert,
  }) => {
    const child = await person('Sofiia')
    const guardian = { guardianName: 'Halyna Bondar', guardianPhone: '602 345 678' }
    await send(client, child.id)('post', 'guardians', { ...guardian, basis: 'temporary' })
    const stored = await Guardianship.firstOrFail()
    assert.equal(stored.guardianName, 'Halyna Bondar')
    const { $attributes } = stored
    assert.isNull($attributes.guardianClientId)
    await send(client, child.id)('put', `guardians/${stored.id}`, {
      ...guardian,
      basis: 'court',
      validUntil: '2026-03-01',
    })
    assert.lengthOf(await guardiansOf(child.id), 0)
    await send(client, child.id)('post', 'guardians', {
      guardianClientId: child.id,
      basis: 'court',
    })
    await send(client, child.id)('post', 'guardians', { basis: 'court' })
    assert.lengthOf(await Guardianship.all(), 1, 'nobody is their own guardian')
  })

  test("nobody borrows the phone of another branch's client through a family", async ({
    client,
    assert,
  }) => {
    const oksana = await person('Oksana')
    const foreign = await makeClient(await cast.anna(), {
      branchId: await cast.idOf(cast.tarnow()),
      contacts: [{ kind: 'phone', value: '603 111 222' }],
    })
    const child = await person('Sofiia')
    await send(client, child.id)('post', 'household', { clientId: oksana.id, role: 'parent' })
    const member = await HouseholdMember.findByOrFail('client_id', child.id)
    const through = { role: 'child', contactThroughId: foreign.id }
    await send(client, child.id)('put', `household/${member.id}`, through)
    assert.lengthOf(await safeContactsOf(child.id, 'call'), 0)
    const guardian = { guardianClientId: foreign.id, basis: 'court' }
    await send(client, child.id)('post', 'guardians', guardian)
    const page = await client
      .get(`/clients/${child.id}/person`)
      .loginAs(await cast.anna())
      .withInertia()
    assert.notInclude(JSON.stringify(page.body()), '603 111 222')
  })

  test('a wrong role and another branch change no family', async ({ client, assert }) => {
    const [oksana, petro] = [await person('Oksana'), await person('Petro')]
    for (const staff of [cast.manager(), cast.tariq()]) {
      for (const path of ['household', 'family-members', 'guardians']) {
        const form = { clientId: petro.id, role: 'partner', given: 'X', basis: 'court' }
        const answer = await send(client, oksana.id)('post', path, form, staff)
        answer.assertStatus(404)
      }
    }
    assert.lengthOf(await HouseholdMember.all(), 0)
  })
})
