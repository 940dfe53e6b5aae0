import { test } from '@japa/runner'
import { fitOf, type Applicant, type OfferedGroup } from '#app/courses/assignment/fit'
import { choicesFor, costsOfCorrections, propose } from '#app/courses/assignment/propose'
import { SeededRandom } from '#database/seeders/demo/seeded_random'

let number = 0

const applicant = (wishes: Partial<Applicant> = {}): Applicant => ({
  ...{ id: `person-${++number}`, level: 'A1.1', literacy: null, times: ['morning'], mode: 'here' },
  ...{ branchId: 1, goesElsewhere: false, needsChildcare: false, weeksWaiting: 0 },
  togetherKey: null,
  ...wishes,
})

const course = (offer: Partial<OfferedGroup> = {}): OfferedGroup => ({
  ...{ id: `group-${++number}`, level: 'A1.1', times: ['morning'], mode: 'here', branchId: 1 },
  ...{ hasChildcare: false, seats: 10 },
  ...offer,
})

const codes = (wishes: Partial<Applicant>, offer: Partial<OfferedGroup>) =>
  fitOf(applicant(wishes), course(offer))
    .reasons.filter(({ points }) => points > 0)
    .map(({ code }) => code)

test.group('Why somebody fits a group', () => {
  test('each wish that is not met is one reason with its points', ({ assert }) => {
    assert.isEmpty(codes({}, {}))
    assert.deepEqual(codes({}, { level: 'A1.2' }), ['level_harder'])
    assert.deepEqual(codes({ level: 'A1.2' }, { level: 'A1.1' }), ['level_easier'])
    assert.deepEqual(codes({}, { level: 'A2.2' }), ['level_far'])
    assert.deepEqual(codes({ level: null }, {}), ['level_unknown'])
    assert.deepEqual(codes({ literacy: 'none' }, {}), ['no_latin'])
    assert.deepEqual(codes({}, { times: ['morning', 'weekend'] }), ['time_partly'])
    assert.deepEqual(codes({}, { times: ['evening'] }), ['time_none'])
    assert.deepEqual(codes({}, { branchId: 2 }), ['too_far'])
    assert.deepEqual(codes({ goesElsewhere: true }, { branchId: 2 }), ['elsewhere'])
    assert.deepEqual(codes({}, { mode: 'online' }), ['not_online'])
    assert.deepEqual(codes({ needsChildcare: true }, {}), ['no_childcare'])
  })

  test('a course of a whole level fits both its halves', ({ assert }) => {
    assert.isEmpty(codes({ level: 'A1.1' }, { level: 'A1' }))
    assert.isEmpty(codes({ level: 'A1.2' }, { level: 'A1' }))
    assert.deepEqual(codes({ level: 'A1.2' }, { level: 'A2' }), ['level_harder'])
  })

  test('what a correction costs is what the choice said it would', ({ assert }) => {
    const people = [applicant(), applicant({ weeksWaiting: 4 }), applicant({ weeksWaiting: 2 })]
    const groups = [course({ seats: 2 }), course({ level: 'A1.2', seats: 1 })]
    const [first] = people
    const choice = choicesFor(first.id, people, groups, []).find(({ groupId }) => groupId === null)!
    const correction = { applicantId: first.id, groupId: null }
    assert.equal(costsOfCorrections(people, groups, [correction]).get(first.id), choice.cost)
    const free = propose(people, groups)
    assert.equal(propose(people, groups, [correction]).cost, free.cost + choice.cost)
  })

  test('300 people and 20 courses: where else somebody could go takes at most a second', ({
    assert,
  }) => {
    const random = new SeededRandom(5)
    const levels = ['A1.1', 'A1.2', 'A2.1'] as const
    const times = ['morning', 'evening', 'weekend'] as const
    const people = Array.from({ length: 300 }, (_, place) =>
      applicant({
        ...{ level: random.pick(levels), times: [random.pick(times)] },
        weeksWaiting: random.between(0, 20),
        togetherKey: place < 60 ? `home-${Math.floor(place / 2)}` : null,
      })
    )
    const groups = Array.from({ length: 20 }, () =>
      course({ level: random.pick(levels), times: [random.pick(times)], seats: 12 })
    )
    const begun = process.cpuUsage()
    const choices = choicesFor(people[7].id, people, groups, [])
    const { user, system } = process.cpuUsage(begun)
    assert.lengthOf(choices, 21)
    assert.isBelow((user + system) / 1000, 1000)
  })

  test('more corrections than seats leave the later ones waiting', ({ assert }) => {
    const people = [applicant(), applicant()]
    const groups = [course({ seats: 1 })]
    const corrections = people.map(({ id }) => ({ applicantId: id, groupId: groups[0].id }))
    const { lines } = propose(people, groups, corrections)
    assert.lengthOf(
      lines.filter(({ groupId }) => groupId === null),
      1
    )
  })
})
