import { test } from '@japa/runner'
import fc from 'fast-check'
import type { PersonFacts } from '#app/clients/matching/person_facts'
import { scorePair } from '#app/clients/matching/score_pair'
import { inKmu, inPolish } from '#tests/unit/clients/matching/romanised'

const GIVEN =
  'Іван Петро Олена Марія Тарас Світлана Юрій Ярина Дмитро Ганна Богдан Леся Зоряна'.split(' ')
const ROOTS =
  'Гнат Ковал Мороз Яким Щерб Цимбал Чорн Жур Шост Хом Горд Бойк Дзюб Стец Крав Лист'.split(' ')
const ENDINGS = 'енко ук ик ак ець ій анюк иценко'.split(' ')

const person = (given: string, family: string, birthDate: string | null): PersonFacts => ({
  names: [{ given, family, kind: 'current' }],
  birthDate,
  birthYear: null,
  sex: null,
  contactIndexes: [],
  peselIndex: null,
  documentIndexes: [],
  householdIds: [],
})

const given = fc.constantFrom(...GIVEN)
const family = fc
  .tuple(fc.constantFrom(...ROOTS), fc.constantFrom(...ENDINGS))
  .map((parts) => parts.join(''))
const birth = fc
  .date({ min: new Date('1940-01-01'), max: new Date('2010-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const anyName = fc.oneof(
  given,
  family,
  fc.string({ maxLength: 30 }),
  fc.constantFrom('محمد', 'ნინო', 'Nguyễn', '')
)
const anyBirth = fc.option(birth)
const anyPerson = fc.tuple(anyName, anyName, anyBirth).map((parts) => person(...parts))

test.group('Matching, whatever the names', () => {
  test('which record stands first does not matter', ({ assert }) => {
    fc.assert(
      fc.property(anyPerson, anyPerson, (left, right) => {
        assert.deepEqual(scorePair(left, right), scorePair(right, left))
      })
    )
  })

  test('a passport or Polish spelling of a Ukrainian name is the same person', ({ assert }) => {
    fc.assert(
      fc.property(given, family, anyBirth, (first, last, born) => {
        const spellings = [
          person(first, last, born),
          person(inKmu(first), inKmu(last), born),
          person(inPolish(first), inPolish(last), born),
        ]
        const verdicts = spellings.flatMap((left) =>
          spellings.map((right) => scorePair(left, right).verdict)
        )
        assert.deepEqual([...new Set(verdicts)], ['same'])
      })
    )
  })

  test('two different given names are two people, even born on one day', ({ assert }) => {
    fc.assert(
      fc.property(given, given, family, birth, (first, second, last, born) => {
        fc.pre(first !== second)
        const { verdict } = scorePair(
          person(first, last, born),
          person(inKmu(second), inKmu(last), born)
        )
        assert.notEqual(verdict, 'same')
      })
    )
  })

  test('the same name with births far apart is never the same person', ({ assert }) => {
    fc.assert(
      fc.property(given, family, birth, birth, (first, last, born, later) => {
        fc.pre(Math.abs(Number(born.slice(0, 4)) - Number(later.slice(0, 4))) >= 10)
        const { verdict } = scorePair(person(first, last, born), person(first, last, later))
        assert.equal(verdict, 'different')
      })
    )
  })

  test('the score lies where its verdict says', ({ assert }) => {
    const least = { same: 0.75, possible: 0.4, different: 0 }
    fc.assert(
      fc.property(anyPerson, anyPerson, (left, right) => {
        const { score, verdict } = scorePair(left, right)
        assert.isAtLeast(score, least[verdict])
        assert.isAtMost(score, 1)
      })
    )
  })

  test('a person is the same as themselves', ({ assert }) => {
    fc.assert(
      fc.property(given, family, anyBirth, (first, last, born) => {
        const known = person(first, last, born)
        assert.equal(scorePair(known, known).verdict, 'same')
      })
    )
  })
})
