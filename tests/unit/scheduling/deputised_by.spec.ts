import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { fromSql } from '#app/core/clock'
import Absence from '#app/scheduling/models/absence'
import { deputisedBy } from '#app/scheduling/deputised_by'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'

test.group('Deputies', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a deputy stands in on every day of the absence and on no other', async ({ assert }) => {
    const branch = await openBranch()
    const { staff, resource } = await bookableAdviser(branch)
    const { staff: deputy } = await bookableAdviser(branch)
    await Absence.create({
      resourceId: resource.id,
      kind: 'leave',
      deputyId: deputy.id,
      startsAt: fromSql('2026-12-06 23:00:00'),
      endsAt: fromSql('2026-12-09 23:00:00'),
    })
    const whom = (day: string) => deputisedBy(deputy.id, day)
    assert.deepEqual(await whom('2026-12-06'), [])
    assert.deepEqual(await whom('2026-12-07'), [staff.id])
    assert.deepEqual(await whom('2026-12-09'), [staff.id])
    assert.deepEqual(await whom('2026-12-10'), [])
    assert.deepEqual(await deputisedBy(staff.id, '2026-12-07'), [])
  })
})
