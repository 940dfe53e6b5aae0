import type { ApiClient } from '@japa/api-client'
import { saveResults } from '#app/courses/final_tests/save_results'
import Certificate from '#app/courses/models/certificate'
import CertificateSignatory from '#app/courses/models/certificate_signatory'
import { DateTime } from 'luxon'
import { makeProject } from '#database/factories/funding/project_factory'
import { heldMeeting, makeCourse, seat } from '#database/factories/courses/taught_course'
import * as cast from '#tests/cast'

/** A course in Kraków that ended: Olena came and passed, Amina came once and failed. */
export async function endedCourse() {
  const staff = await cast.coordinator()
  const branchId = await cast.idOf(cast.krakow())
  const project = await makeProject({ branchId, kinds: [] })
  const { group, edition } = await makeCourse({ branchId, projectId: project.id })
  const olena = await seat(group, staff)
  const amina = await seat(group, staff, { given: 'Amina', family: 'Said' })
  const [first, second] = [olena.participant.id, amina.participant.id]
  const teacherId = await cast.idOf(cast.teacher())
  const place = { groupId: group.id, teacherId }
  await heldMeeting({ ...place, on: '2026-02-02', present: [first, second] })
  await heldMeeting({ ...place, on: '2026-03-02', present: [first], absent: [second] })
  const levels = { levelAtStart: 'A1.1' as const, levelAtEnd: null, isAbsent: false }
  const parts = [{ name: 'Całość', maxPoints: 100 }]
  const rows = [
    { participantId: first, points: [81], ...levels },
    { participantId: second, points: [40], ...levels },
  ]
  const course = { groupId: group.id, branchId, startsOn: '2026-02-02' }
  await saveResults(course, { heldOn: '2026-06-12', threshold: 65, parts, rows }, null, staff)
  const validFrom = DateTime.fromISO('2026-01-01', { zone: 'utc' })
  const position = 'Kierowniczka filii w Krakowie'
  await CertificateSignatory.create({ branchId, name: 'Maria Sikora', position, validFrom })
  return { staff, group, edition, olena, amina, project }
}

export const posting = async (client: ApiClient, path: string, body: object) =>
  client
    .post(path)
    .loginAs(await cast.coordinator())
    .withCsrfToken()
    .withInertia()
    .json(body)
    .redirects(0)

/** Issues papers of the course as its coordinator does. */
export const issue = (client: ApiClient, groupId: string, enrolmentIds: string[], more = {}) =>
  posting(client, `/courses/${groupId}/papers`, { kind: 'completion', enrolmentIds, ...more })

export const register = () => Certificate.query().orderBy('number').preload('ending')
