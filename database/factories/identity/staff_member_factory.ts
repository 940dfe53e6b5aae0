import Factory from '@adonisjs/lucid/factories'
import { now } from '#app/core/clock'
import { newRecordId } from '#app/core/record_id'
import StaffMember from '#app/identity/models/staff_member'

export const PASSWORD = 'three quiet herons'

/** Somebody activated and authorised; give roles and branches with `hire` of tests/cast.ts. */
export const StaffMemberFactory = Factory.define(StaffMember, () => {
  const id = newRecordId()
  return {
    id,
    email: `${id.toLowerCase()}@centrum.example`,
    password: PASSWORD,
    givenName: 'Anna',
    familyName: 'Zając',
    locale: 'pl',
    authorisationNumber: `UP/${id.slice(-6)}/2026`,
    activatedAt: now(),
    registerCheckedOn: now().minus({ years: 1 }).startOf('day'),
    failedSignIns: 0,
    sessionGeneration: 1,
    hasSingleKeyShortcuts: true,
  }
})
  .state('invited', (row) => {
    row.merge({ activatedAt: null })
  })
  .state('unchecked', (row) => {
    row.merge({ registerCheckedOn: null })
  })
  .build()
