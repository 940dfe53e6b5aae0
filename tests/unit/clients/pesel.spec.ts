import { test } from '@japa/runner'
import { factsOf, hasChecksum, normalisePesel, peselProblems } from '#app/clients/pesel'

test.group('PESEL', () => {
  test('the digits tell the birth date in the right century and the sex', ({ assert }) => {
    assert.deepEqual(factsOf('44051401458'), { birthDate: '1944-05-14', sex: 'male' })
    assert.deepEqual(factsOf('02070803628'), { birthDate: '1902-07-08', sex: 'female' })
    assert.equal(factsOf('02270803624')?.birthDate, '2002-07-08')
    assert.equal(factsOf('99810112345')?.birthDate, '1899-01-01')
  })

  test('a mistyped digit is seen', ({ assert }) => {
    assert.isTrue(hasChecksum('44051401458'))
    assert.deepEqual(peselProblems('44051401459'), ['checksum'])
  })

  test('what does not agree with the person is named', ({ assert }) => {
    assert.deepEqual(peselProblems('44051401458', { sex: 'female', birthDate: '1944-05-15' }), [
      'sex',
      'birth',
    ])
    assert.deepEqual(peselProblems('44051401458', { sex: 'refuses', birthYear: 1944 }), [])
  })

  test('a day that is not in the calendar is named', ({ assert }) => {
    assert.include(peselProblems('44023001458'), 'date')
  })

  test('a month without its twenty is called by name: the day agrees, the century does not', ({
    assert,
  }) => {
    assert.deepEqual(peselProblems('02070803628', { birthDate: '2002-07-08' }), ['century'])
    assert.deepEqual(peselProblems('02070803628', { birthYear: 2002 }), ['century'])
  })

  test('a birth still to come is named', ({ assert }) => {
    assert.include(peselProblems('44450101234'), 'future')
  })

  test('too few digits are named before anything else', ({ assert }) => {
    assert.deepEqual(peselProblems('4405140145'), ['length'])
  })

  test('spaces, hyphens and Arabic digits do not matter', ({ assert }) => {
    assert.equal(normalisePesel('440514-01458 '), '44051401458')
    assert.equal(normalisePesel('٤٤٠٥١٤٠١٤٥٨'), '44051401458')
  })
})
