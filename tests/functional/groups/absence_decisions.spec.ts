import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { markAttendance } from '#app/groups/attendance/mark_attendance'
import type StaffMember from '#app/identity/models/staff_member'
import { makeGroup } from '#database/factories/groups/group_maker'
import { makeLesson, seat } from '#database/factories/groups/lesson_maker'
import * as cast from '#tests/cast'

async function scene() {
  const coordinator = await cast.coordinator()
  const group = await makeGroup({
    branchId: coordinator.branches[0].id,
    rule: { absenceLimit: 1 },
  })
  const teacher = await cast.teacher()
  const lesson = await makeLesson(group, { teacherId: teacher.id })
  const [participantId] = await seat(group, 1)
  await markAttendance(lesson, [{ participantId, state: 'absent' }], teacher)
  const { id } = await db.from('absence_warnings').first()
  return { coordinator, teacher, group, path: `/absence-warnings/${id}` }
}

test.group('Decisions about absences', (tests) => {
  tests.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest signs in; a teacher and a coordinator of another branch find nothing', async ({
    client,
  }) => {
    const { path, teacher } = await scene()
    const guest = await client.get(path).redirects(0)
    guest.assertHeader('location', '/login')
    const stranger = await cast.hire({
      ...{ givenName: 'Jan', familyName: 'Lis', roles: ['coordinator'] },
      branches: [await cast.tarnow()],
    })
    for (const staff of [teacher, stranger]) {
      const page = await client.get(path).loginAs(staff)
      page.assertStatus(404)
    }
  })

  test('the coordinator sees the days, gives a reason and removes the person', async ({
    client,
    assert,
  }) => {
    const { path, coordinator, group } = await scene()
    const page = await client.get(path).loginAs(coordinator).withInertia()
    assert.lengthOf(page.inertiaProps.absentOn as string[], 1)
    const decide = (form: Record<string, string>, staff: StaffMember = coordinator) =>
      client.put(path).loginAs(staff).withCsrfToken().redirects(0).form(form)
    await decide({ decision: 'remove', reason: '' })
    await decide({ decision: 'void', reason: 'Dlaczego nie' })
    const seated = () => db.from('enrolments').where({ group_id: group.id, state: 'enrolled' })
    assert.lengthOf(await seated(), 1)
    const done = await decide({ decision: 'remove', reason: 'Wyjazd z Polski' })
    done.assertStatus(303)
    done.assertHeader('location', `/groups/${group.id}/register`)
    assert.lengthOf(await seated(), 0)
    await group.refresh()
    assert.equal(group.seatsTaken, 0)
    const [event] = await db.from('enrolment_events').where('what', 'removed')
    assert.equal(event.staff_member_id, coordinator.id)
  })

  test('the task of the coordinator leads to the decision', async ({ client, assert }) => {
    const { path, coordinator } = await scene()
    const page = await client.get('/tasks').loginAs(coordinator).withInertia()
    const [task] = page.inertiaProps.tasks as { href: string }[]
    assert.equal(task.href, path)
  })
})
