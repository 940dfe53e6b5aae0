import { test } from '@japa/runner'
import { isCourseTerm, termOf, termsAround } from '#app/courses/course_term'

test.group('Terms of courses', () => {
  test('a day lies in the term of its month', ({ assert }) => {
    assert.equal(termOf('2026-09-01'), '2026-autumn')
    assert.equal(termOf('2027-01-15'), '2027-spring')
    assert.equal(termOf('2026-07-20'), '2026-summer')
  })

  test('a form offers the term before, this one and the next three', ({ assert }) => {
    const terms = termsAround('2026-11-23')
    assert.deepEqual(terms, [
      '2026-summer',
      '2026-autumn',
      '2027-spring',
      '2027-summer',
      '2027-autumn',
    ])
    assert.isTrue(terms.every(isCourseTerm))
    assert.isFalse(isCourseTerm('2026-winter'))
  })
})
