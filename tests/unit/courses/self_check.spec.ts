import { test } from '@japa/runner'
import { CHECK_LEVELS } from '#app/courses/self_check/check_level'
import { levelOf } from '#app/courses/self_check/estimate'
import type { Item } from '#app/courses/self_check/item'
import { ITEMS } from '#app/courses/self_check/items'
import {
  answerCheck,
  beginCheck,
  MOST_QUESTIONS,
  optionsFor,
  selfCheck,
  type Answer,
} from '#app/courses/self_check/self_check'
import { SeededRandom } from '#database/seeders/demo/seeded_random'

/**
 * People are simulated apart from what the check believes of them: other sharpness, other luck,
 * some days better than others.
 */
type Person = { step: number; sharpness: number; luck: number; slip: number }

function answerOf(person: Person, item: Item, seed: string, random: () => number): Answer {
  const distance = person.step - CHECK_LEVELS.indexOf(item.level) + 0.8
  const knows = 1 / (1 + Math.exp(-person.sharpness * distance))
  const isRight = random() < person.luck + (1 - person.luck - person.slip) * knows
  const options = optionsFor(item, seed)
  const right = options.indexOf(item.options[0])
  return isRight ? right : random() < 0.3 ? null : (right + 1) % options.length
}

function take(person: Person, seed: string, random: () => number) {
  let check = beginCheck(seed)
  while (check.next) {
    check = answerCheck(check, answerOf(person, check.next, seed, random), seed)
  }
  return { level: levelOf(check.belief), asked: check.asked.length }
}

const TAKERS = 150

function outcomes(step: number, person: Omit<Person, 'step'>) {
  const seeded = new SeededRandom(step + 1)
  const random = () => seeded.next()
  return Array.from({ length: TAKERS }, (_, taker) => {
    const { level, asked } = take({ step, ...person }, `${step}-${taker}`, random)
    return { off: Math.abs(CHECK_LEVELS.indexOf(level) - step), asked }
  })
}

test.group('Self-check of Polish', () => {
  test('every level has eight own items, half reading and half grammar', ({ assert }) => {
    assert.isAtLeast(ITEMS.length, 60)
    for (const level of CHECK_LEVELS) {
      const skills = ITEMS.filter((item) => item.level === level).map(({ skill }) => skill)
      assert.lengthOf(skills, 8)
      assert.lengthOf(
        skills.filter((skill) => skill === 'reading'),
        4
      )
    }
    assert.equal(new Set(ITEMS.map(({ id }) => id)).size, ITEMS.length)
    assert.equal(new Set(ITEMS.map(({ text }) => text)).size, ITEMS.length)
  })

  test('four different options, one gap where there is a gap, a question where there is a text', ({
    assert,
  }) => {
    for (const item of ITEMS) {
      assert.equal(new Set(item.options).size, 4, item.id)
      assert.equal(item.text.split('___').length - 1, item.task === 'gap' ? 1 : 0, item.id)
      assert.equal(item.question !== undefined, item.task === 'read', item.id)
      assert.notMatch(item.text + item.options.join(), /[„"]|\s{2}/, item.id)
    }
  })

  test('the longest option is the right one no more often than by chance', ({ assert }) => {
    const longest = ITEMS.filter(({ options }) =>
      options.slice(1).every((option) => option.length < options[0].length)
    )
    assert.isBelow(longest.length / ITEMS.length, 0.4)
  })

  for (const [kind, person] of [
    ['as the check expects', { sharpness: 1.3, luck: 0.18, slip: 0.06 }],
    ['who guess a lot', { sharpness: 1.5, luck: 0.25, slip: 0.1 }],
    ['who are steady', { sharpness: 2.2, luck: 0.12, slip: 0.03 }],
  ] as const) {
    test(`people ${kind} learn their level within one step, at every level`, ({ assert }) => {
      for (const step of CHECK_LEVELS.keys()) {
        const found = outcomes(step, person)
        const near = found.filter(({ off }) => off <= 1).length / TAKERS
        assert.isAtLeast(near, 0.85, CHECK_LEVELS[step])
        assert.isTrue(found.every(({ asked }) => asked <= MOST_QUESTIONS))
      }
    })
  }

  test('who knows nothing is at the alphabet, who knows everything at the top', ({ assert }) => {
    const all = (knows: boolean) => {
      let check = beginCheck('one')
      while (check.next) {
        const right = optionsFor(check.next, 'one').indexOf(check.next.options[0])
        check = answerCheck(check, knows ? right : null, 'one')
      }
      return levelOf(check.belief)
    }
    assert.equal(all(false), 'A0')
    assert.equal(all(true), 'B2.2')
  })

  test('nobody is asked the same twice, and the first question is for beginners', ({ assert }) => {
    const seeded = new SeededRandom(7)
    const random = () => seeded.next()
    for (let taker = 0; taker < 40; taker++) {
      let check = beginCheck(`${taker}`)
      assert.match(check.next!.level, /^A/)
      while (check.next) {
        check = answerCheck(check, Math.floor(random() * 4), `${taker}`)
      }
      assert.equal(new Set(check.asked).size, check.asked.length)
    }
  })

  test('the same answers lead to the same question', ({ assert }) => {
    const answers = [0, null, 2, 1]
    const [one, again] = [selfCheck('seed', answers), selfCheck('seed', answers)]
    assert.equal(one.next!.id, again.next!.id)
    assert.lengthOf(one.asked, answers.length)
  })
})
