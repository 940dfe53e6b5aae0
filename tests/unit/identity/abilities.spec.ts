import { test } from '@japa/runner'
import { ABILITIES, abilitiesOf } from '#app/identity/abilities'
import { ROLES } from '#app/identity/role'

test.group('What each role may do', () => {
  test('the table names only roles that exist', ({ assert }) => {
    for (const roles of Object.values(ABILITIES)) {
      assert.includeMembers([...ROLES], [...roles])
    }
  })

  test('{role} may {ability}: {expected}')
    .with([
      { role: 'adviser', ability: 'clients.view', expected: true },
      { role: 'adviser', ability: 'staff.manage', expected: false },
      { role: 'reception', ability: 'clients.register', expected: true },
      { role: 'reception', ability: 'clients.view_sensitive', expected: false },
      { role: 'reception', ability: 'consultations.view', expected: false },
      { role: 'volunteer', ability: 'clients.view', expected: false },
      { role: 'accounting', ability: 'clients.view', expected: false },
      { role: 'accounting', ability: 'register.view', expected: true },
      { role: 'manager', ability: 'reports.view', expected: true },
      { role: 'manager', ability: 'consultations.view', expected: false },
      { role: 'administrator', ability: 'staff.manage', expected: true },
      { role: 'administrator', ability: 'clients.view', expected: false },
      { role: 'auditor', ability: 'clients.edit', expected: false },
      { role: 'data_protection_officer', ability: 'audit.view', expected: true },
      { role: 'teacher', ability: 'clients.list', expected: false },
    ] as const)
    .run(({ assert }, { role, ability, expected }) => {
      assert.equal(abilitiesOf([role]).includes(ability), expected)
    })
})
