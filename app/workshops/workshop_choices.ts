import { todayInWarsaw } from '#app/core/clock'
import Project from '#app/funding/models/project'
import { houseOf } from '#app/groups/meetings/house'
import { SPOKEN_LANGUAGES } from '#app/identity/role'
import type StaffMember from '#app/identity/models/staff_member'
import { WORKSHOP_KINDS } from '#app/workshops/workshop_vocabulary'

/** What the form of a workshop offers, in the language of the page. */
export async function workshopChoices(staff: StaffMember, locale: string) {
  const names = new Intl.DisplayNames([locale], { type: 'language' })
  const branchIds = staff.branches.map(({ id }) => id)
  return {
    kinds: [...WORKSHOP_KINDS],
    branches: staff.branches.map(({ id, name }) => ({ value: id, label: name })),
    languages: SPOKEN_LANGUAGES.map((code) => ({ value: code, label: names.of(code) ?? code })),
    projects: await projectsOf(branchIds),
    ...(await hostsOf(branchIds)),
  }
}

async function hostsOf(branchIds: number[]) {
  const rooms = []
  const teachers = []
  for (const branchId of branchIds) {
    const house = await houseOf(branchId)
    rooms.push(...house.rooms.map(({ id, name }) => ({ value: id, label: name, branchId })))
    teachers.push(...house.teachers.map(({ id, name }) => ({ value: id, label: name, branchId })))
  }
  return { rooms, teachers }
}

async function projectsOf(branchIds: number[]) {
  const projects = await Project.query()
    .where((end) => void end.whereNull('valid_until').orWhere('valid_until', '>=', todayInWarsaw()))
    .preload('branches')
    .orderBy('code')
  return projects.flatMap(({ id, code, name, branches }) =>
    branches
      .filter((branch) => branchIds.includes(branch.id))
      .map((branch) => ({ value: id, label: `${code} · ${name}`, branchId: branch.id }))
  )
}
