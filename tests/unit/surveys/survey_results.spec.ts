import { test } from '@japa/runner'
import { countAnswers } from '#app/surveys/survey_results'

const said = (overall: number, remark: string | null = null) => ({
  ...{ overall, useful: null, clear: 5, remark },
  helped: overall > 3 ? ('yes' as const) : ('no' as const),
})

test.group('Results of a survey', () => {
  test('fewer than five answers are not shown at all', ({ assert }) => {
    assert.isNull(countAnswers([5, 4, 3, 2].map((mark) => said(mark))))
  })

  test('five answers are counted, with the marks nobody gave', ({ assert }) => {
    const results = countAnswers([5, 5, 4, 3, 1].map((mark) => said(mark)))!
    assert.equal(results.mean, 3.6)
    const [overall, useful, , helped] = results.questions
    assert.deepEqual(
      overall.counts.map(({ count }) => count),
      [2, 1, 1, 0, 1]
    )
    assert.isTrue(useful.counts.every(({ count }) => count === 0))
    assert.deepEqual(helped.counts[0], { answer: 'yes', count: 3 })
  })

  test('only remarks that say something are listed', ({ assert }) => {
    const answers = [said(5, 'Więcej rozmów'), ...[5, 4, 4, 4].map((mark) => said(mark))]
    assert.deepEqual(countAnswers(answers)!.remarks, ['Więcej rozmów'])
  })
})
