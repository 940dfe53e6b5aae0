import { test } from '@japa/runner'
import { COURSE_LEVELS, levelsBetween, wholeLevel } from '#app/courses/course_level'

test.group('Levels of courses', () => {
  test('every half belongs to its whole level', ({ assert }) => {
    assert.equal(wholeLevel('A1.2'), 'A1')
    assert.equal(wholeLevel('B2'), 'B2')
    assert.deepEqual([...new Set(COURSE_LEVELS.map(wholeLevel))], ['A0', 'A1', 'A2', 'B1', 'B2'])
  })

  test('half a level gained is no level gained', ({ assert }) => {
    assert.equal(levelsBetween('A1.1', 'A1.2'), 0)
    assert.equal(levelsBetween('A1.2', 'A2.1'), 0)
    assert.equal(levelsBetween('A0', 'A1.1'), 0)
    assert.equal(levelsBetween('A1.1', 'A2.1'), 1)
    assert.equal(levelsBetween('A0', 'A1.2'), 1)
    assert.equal(levelsBetween('A0', 'B1'), 3)
    assert.equal(levelsBetween('B1', 'A2'), -1)
  })
})
