import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { inviteAdministrator } from '#app/identity/invite_administrator'
import StaffMember from '#app/identity/models/staff_member'
import { findLink } from '#app/identity/staff_link'

const ewa = {
  email: ' Ewa@Centrum.example',
  givenName: 'Ewa',
  familyName: 'Żółć',
  authorisationNumber: 'UP/1',
}

test.group('The first administrator', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('gets a link and, until it is used, no open account', async ({ assert }) => {
    const link = await findLink(await inviteAdministrator(ewa), 'invitation')
    const staff = await StaffMember.query().preload('roles').firstOrFail()
    assert.equal(link?.staffMemberId, staff.id)
    assert.equal(staff.email, 'ewa@centrum.example')
    assert.isTrue(staff.may('staff.manage'))
    assert.isFalse(staff.isActive)
  })

  test('an address is invited once', async ({ assert }) => {
    await inviteAdministrator(ewa)
    await assert.rejects(() => inviteAdministrator(ewa))
  })
})
