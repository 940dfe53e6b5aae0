import db from '@adonisjs/lucid/services/db'
import { todayInWarsaw } from '#app/core/clock'
import Project from '#app/funding/models/project'
import { houseOf } from '#app/groups/meetings/house'
import type StaffMember from '#app/identity/models/staff_member'
import { SPOKEN_LANGUAGES } from '#app/identity/role'
import { COURSE_LEVELS } from '#app/courses/course_level'
import { termsAround } from '#app/courses/course_term'

/** What the forms of a course offer, in the language of the page. */
export async function courseChoices(staff: StaffMember, locale: string, since = todayInWarsaw()) {
  const names = new Intl.DisplayNames([locale], { type: 'language' })
  return {
    branches: staff.branches.map(({ id, name }) => ({ value: id, label: name })),
    levels: [...COURSE_LEVELS],
    terms: termsAround(since),
    languages: SPOKEN_LANGUAGES.map((code) => ({ value: code, label: names.of(code) ?? code })),
    ...(await hostsOf(staff.branches.map(({ id }) => id))),
    projects: await projectsOf(staff.branches.map(({ id }) => id)),
  }
}

async function hostsOf(branchIds: number[]) {
  const houses = new Map<number, Awaited<ReturnType<typeof houseOf>>>()
  for (const branchId of branchIds) {
    houses.set(branchId, await houseOf(branchId))
  }
  const rooms = [...houses].flatMap(([branchId, house]) =>
    house.rooms.map(({ id, name }) => ({ value: id, label: name, branchId }))
  )
  const everybody = [...houses.values()].flatMap((house) => house.teachers)
  const teachers = [...new Map(everybody.map((one) => [one.id, one])).values()]
  const teachesIn = (id: string) =>
    branchIds.filter((branchId) => houses.get(branchId)!.teachers.some((one) => one.id === id))
  return {
    rooms,
    teachers: teachers.map(({ id, name }) => ({
      value: id,
      label: name,
      branchIds: teachesIn(id),
    })),
  }
}

async function projectsOf(branchIds: number[]) {
  const today = todayInWarsaw()
  const projects = await Project.query()
    .where((end) => void end.whereNull('valid_until').orWhere('valid_until', '>=', today))
    .preload('branches')
    .orderBy('code')
  const places = (project: Project) => project.branches.map(({ id }) => id)
  return projects
    .map((project) => ({
      value: project.id,
      label: `${project.code} · ${project.name}`,
      branchIds: places(project).filter((id) => branchIds.includes(id)),
    }))
    .filter((one) => one.branchIds.length > 0)
}

/** Terms that any course of these branches has, the newest first. */
export async function termsOfCourses(branchIds: number[]): Promise<string[]> {
  const rows = await db
    .from('course_editions')
    .join('groups', 'groups.id', 'course_editions.group_id')
    .whereIn('groups.branch_id', branchIds)
    .distinct('course_editions.term')
  const seasons = ['spring', 'summer', 'autumn']
  const place = (term: string) => Number(term.slice(0, 4)) * 3 + seasons.indexOf(term.slice(5))
  return rows.map(({ term }) => term).sort((one, other) => place(other) - place(one))
}
