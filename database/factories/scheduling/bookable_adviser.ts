import { DateTime } from 'luxon'
import Branch from '#app/identity/models/branch'
import BranchOpeningHour from '#app/identity/models/branch_opening_hour'
import Room from '#app/identity/models/room'
import StaffMember from '#app/identity/models/staff_member'
import Resource from '#app/scheduling/models/resource'

let number = 0

type Hours = { weekdays?: number[]; from?: string; until?: string }

/** A branch open as told, Monday to Friday 8-16 otherwise. */
export async function openBranch({ weekdays = [1, 2, 3, 4, 5], ...hours }: Hours = {}) {
  const branch = await Branch.create({
    code: `b${++number}${Date.now() % 1_000_000}`,
    name: `Punkt ${number}`,
    street: 'Długa 1',
    postalCode: '31-147',
    city: 'Kraków',
    phone: '+48 12 000 00 00',
    email: 'punkt@mci.test',
    position: number,
  })
  await BranchOpeningHour.createMany(
    weekdays.map((weekday) => ({
      branchId: branch.id,
      weekday,
      opensAt: hours.from ?? '08:00',
      closesAt: hours.until ?? '16:00',
    }))
  )
  return branch
}

type Adviser = Hours & { languages?: string[]; topics?: string[]; isUnchecked?: boolean }

/** An adviser of the branch who can be booked in the hours told, 8-16 otherwise. */
export async function bookableAdviser(branch: Branch, adviser: Adviser = {}) {
  const staff = await StaffMember.create({
    email: `adviser${++number}.${Date.now()}@centrum.example`,
    givenName: 'Olena',
    familyName: `Koval ${number}`,
    locale: 'pl',
    authorisationNumber: `UP/${number}`,
    activatedAt: DateTime.utc(),
    registerCheckedOn: adviser.isUnchecked ? null : DateTime.fromISO('2026-01-05', { zone: 'utc' }),
  })
  await staff.related('branches').attach([branch.id])
  await staff.related('roles').create({ role: 'adviser' })
  await staff
    .related('languages')
    .createMany((adviser.languages ?? ['pl', 'uk']).map((language) => ({ language })))
  await staff.related('topics').createMany((adviser.topics ?? []).map((topic) => ({ topic })))
  const resource = await Resource.create({ kind: 'adviser', staffMemberId: staff.id })
  await resource.related('availabilities').createMany(
    (adviser.weekdays ?? [1, 2, 3, 4, 5]).map((weekday) => ({
      branchId: branch.id,
      weekday,
      startsAt: adviser.from ?? '08:00',
      endsAt: adviser.until ?? '16:00',
      validFrom: DateTime.fromISO('2026-01-01'),
    }))
  )
  return { staff, resource }
}

export async function bookableRoom(branch: Branch) {
  const room = await Room.create({ branchId: branch.id, name: `Sala ${++number}` })
  return Resource.create({ kind: 'room', roomId: room.id })
}
