import Participant from '#app/clients/models/participant'
import Branch from '#app/identity/models/branch'
import StaffMember from '#app/identity/models/staff_member'
import { now } from '#app/core/clock'
import { newRecordId } from '#app/core/record_id'

export const aPerson = (name = 'Olena') =>
  Participant.create({ givenName: name, familyName: 'Shevchenko', language: 'uk' })

export async function aBranch(code: string) {
  const plain = { name: code, street: 'Lea 1', postalCode: '30-001', city: 'Kraków' }
  const contact = { phone: '+48120000000', email: `${code}@mci.test` }
  return Branch.firstOrCreate({ code }, { ...plain, ...contact, position: 0 })
}

export async function anAdviser(role = 'adviser', branchCode = 'lea') {
  const staff = await StaffMember.create({
    email: `${newRecordId().toLowerCase()}@mci.test`,
    givenName: 'Anna',
    familyName: 'Nowak',
    locale: 'pl',
    authorisationNumber: '1/2026',
    activatedAt: now(),
  })
  const branch = await aBranch(branchCode)
  await staff.related('roles').create({ role })
  await staff.related('branches').attach([branch.id])
  await staff.load((loader) => loader.load('roles').load('branches'))
  return staff
}
