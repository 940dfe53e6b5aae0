import { todayInWarsaw } from '#app/core/clock'
import StaffMember from '#app/identity/models/staff_member'
import { ADVISING_ROLES, type Role } from '#app/identity/role'
import Resource from '#app/scheduling/models/resource'

export type WeeklyHour = {
  weekday: number
  branchId: number
  startsAt: string
  endsAt: string
  /** From home: by telephone and video only. */
  isRemote?: boolean
}

const withRoles = (wanted: readonly Role[]) =>
  StaffMember.query()
    .whereNull('deactivated_at')
    .whereHas('roles', (roles) => void roles.whereIn('role', [...wanted]))

const advising = () => withRoles(ADVISING_ROLES)

/** Others count on their being there: whom clients can book, and who teaches. */
const expected = () => withRoles([...ADVISING_ROLES, 'teacher'])

/** People whom clients can book and who work in one of the actor's branches. */
export const bookableStaff = (actor: StaffMember) => colleagues(advising(), actor)

/** The same with teachers: people whose absence strands somebody. */
export const expectedStaff = (actor: StaffMember) => colleagues(expected(), actor)

const colleagues = (staff: ReturnType<typeof advising>, actor: StaffMember) =>
  staff
    .whereHas('branches', (branches) => {
      void branches.whereIn(
        'branches.id',
        actor.branches.map(({ id }) => id)
      )
    })
    .orderBy('family_name')

/** Somebody whom clients can book, with branches; a person of another role is not found. */
export const findBookable = (id: string) =>
  advising().where('id', id).preload('branches').firstOrFail()

export const findExpected = (id: string) =>
  expected().where('id', id).preload('branches').preload('roles').firstOrFail()

/** The weekly hours in force today, by member of staff, in the order of the week. */
export async function hoursOf(staffMemberIds: string[]): Promise<Map<string, WeeklyHour[]>> {
  const today = todayInWarsaw()
  const resources = await Resource.query()
    .whereIn('staff_member_id', staffMemberIds)
    .preload('availabilities', (hours) => {
      void hours
        .where('valid_from', '<=', today)
        .where((open) => void open.whereNull('valid_until').orWhere('valid_until', '>=', today))
      void hours.orderBy('weekday').orderBy('starts_at')
    })
  return new Map(
    resources.map(({ staffMemberId, availabilities }) => [
      staffMemberId!,
      availabilities.map(({ weekday, branchId, startsAt, endsAt, isRemote }) => {
        return { weekday, branchId, startsAt, endsAt, isRemote }
      }),
    ])
  )
}
