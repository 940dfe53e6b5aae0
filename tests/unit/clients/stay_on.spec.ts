import { test } from '@japa/runner'
import { stayOn } from '#app/clients/stay/stay_on'
import { histories, LAWS, titlesFrom } from '#tests/unit/clients/stay_stories'

const YEARS_OF_CHAIN = 40

test.group('What held on a day', () => {
  test('{$i}. {sentence}')
    .with(histories)
    .run(({ assert }, { titles, day, expected }) => {
      const { isLegal, because, endsOn } = stayOn(titles, LAWS, day)
      assert.deepEqual({ isLegal, because, endsOn }, expected as object)
    })

  test('the table has at least thirty histories', ({ assert }) => {
    assert.isAbove(histories().length, 30)
  })

  test('the answer names what it rests on and what else holds', ({ assert }) => {
    const record =
      'TEMP 2024-05-10..2026-05-09; VISA_D 2026-01-01..2026-04-30; PENDING filed 2026-04-01'
    const titles = titlesFrom(record)
    const answer = stayOn(titles, LAWS, '2026-04-15')
    assert.deepInclude(answer, { ground: titles[0], groundEndsOn: '2026-05-09' })
    assert.sameMembers(answer.inForce, titles.slice(0, 2))
    assert.deepEqual(answer.applications, titles.slice(2))
  })

  test('a chain of forty applications is answered at once', ({ assert }) => {
    const chain = Array.from({ length: YEARS_OF_CHAIN }, (_, year) => {
      return `PENDING filed ${2000 + year}-05-01 refused ${2001 + year}-05-01`
    })
    const titles = titlesFrom(['TEMP 2000-01-01..2000-12-31', ...chain].join('; '))
    assert.equal(stayOn(titles, LAWS, '2040-01-01').isLegal, 'yes')
  })
})
