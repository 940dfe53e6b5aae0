import hash from '@adonisjs/core/services/hash'
import type { DateTime } from 'luxon'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { toSql } from '#app/core/clock'
import { newRecordId } from '#app/core/record_id'
import type { DemoBranch } from '#database/seeders/demo/create_branches'
import { insertRows } from '#database/seeders/demo/insert_rows'
import { STAFF, type DemoStaff } from '#database/seeders/demo/staff'
import { topicsOf } from '#database/seeders/demo/topics'
import { DEMO_PASSWORD } from '#database/seeders/demo_logins'

export type DemoMember = DemoStaff & { id: string; resourceId: number | null }

const AUDITOR_MONTHS = 6

/** Twenty-five people with one password; the accounts open only where DEMO=1. */
export async function createStaff(
  client: QueryClientContract,
  branches: DemoBranch[],
  hired: DateTime
): Promise<DemoMember[]> {
  const password = await hash.make(DEMO_PASSWORD)
  const members = STAFF.map((staff) => ({ ...staff, id: newRecordId(), resourceId: null }))
  const rows = members.map((member, index) => accountRow(member, index, password, hired))
  await insertRows(client, 'staff_members', rows)
  await insertRows(
    client,
    'staff_roles',
    members.map((member) => roleRow(member, hired))
  )
  await insertRows(
    client,
    'staff_branches',
    members.flatMap((member) => branchRows(member, branches))
  )
  await insertRows(client, 'staff_languages', members.flatMap(languageRows))
  await insertRows(client, 'staff_topics', members.flatMap(topicRows))
  return Promise.all(members.map((member) => withResource(client, member, branches, hired)))
}

function accountRow(
  { id, login, name, isUnchecked }: DemoMember,
  index: number,
  password: string,
  at: DateTime
) {
  return {
    id,
    email: `${login}@mci.test`,
    password,
    given_name: name[0],
    family_name: name[1],
    locale: 'pl',
    authorisation_number: `UPO/${at.year}/${String(index + 1).padStart(3, '0')}`,
    register_checked_on: isUnchecked ? null : at.toISODate()!,
    activated_at: toSql(at),
    created_at: toSql(at),
    updated_at: toSql(at),
  }
}

const roleRow = ({ id, role }: DemoMember, hired: DateTime) => ({
  staff_member_id: id,
  role,
  expires_on: role === 'auditor' ? hired.plus({ months: 12 + AUDITOR_MONTHS }).toISODate() : null,
})

const branchRows = ({ id, branches: codes }: DemoMember, branches: DemoBranch[]) =>
  codes.map((code, position) => ({
    staff_member_id: id,
    branch_id: branches.find((branch) => branch.code === code)!.id,
    position,
  }))

const languageRows = ({ id, languages }: DemoMember) =>
  languages.map((language) => ({ staff_member_id: id, language }))

const topicRows = ({ id, topics }: DemoMember) =>
  topicsOf(topics).map((topic) => ({ staff_member_id: id, topic }))

/** Whoever can be booked gets eight hours a day where the week says. */
async function withResource(
  client: QueryClientContract,
  member: DemoMember,
  branches: DemoBranch[],
  hired: DateTime
): Promise<DemoMember> {
  if (!member.week) {
    return member
  }
  const stamp = toSql(hired)
  const facts = { kind: 'adviser', is_active: true, created_at: stamp, updated_at: stamp }
  await insertRows(client, 'resources', [{ ...facts, staff_member_id: member.id }])
  const { id } = await client.from('resources').where('staff_member_id', member.id).firstOrFail()
  const hours = Object.entries(member.week).map(([weekday, code]) => {
    const branch = branches.find((one) => one.code === code)!
    const [opens] = branch.hours[Number(weekday)]
    return {
      resource_id: id,
      branch_id: branch.id,
      weekday: Number(weekday),
      starts_at: opens,
      ends_at: eightHoursAfter(opens),
      valid_from: hired.toISODate()!,
    }
  })
  await insertRows(client, 'availabilities', hours)
  return { ...member, resourceId: id }
}

const eightHoursAfter = (time: string) =>
  `${String(Number(time.slice(0, 2)) + 8).padStart(2, '0')}${time.slice(2)}`
