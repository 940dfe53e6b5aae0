import { test } from '@japa/runner'
import { checkInCode, readCode, spokenCode } from '#app/workshops/check_in/check_in_code'
import { distributeBlocks } from '#app/workshops/blocks/distribute_blocks'

const dates = (...minutes: number[]) =>
  minutes.map((length, index) => ({ id: String(index + 1), minutes: length }))

test.group('Blocks of a course', () => {
  test('a block takes one meeting or several, in order', ({ assert }) => {
    const blocks = [
      { code: 'poland', minutes: 90 },
      { code: 'history', minutes: 180 },
      { code: 'health', minutes: 45 },
    ]
    const given = distributeBlocks(blocks, dates(90, 90, 90, 90, 90))
    assert.deepEqual([...given.values()], ['poland', 'history', 'history', 'health', null])
  })

  test('without blocks or meetings nothing is given', ({ assert }) => {
    assert.deepEqual([...distributeBlocks([], dates(90)).values()], [null])
    assert.equal(distributeBlocks([{ code: 'poland', minutes: 90 }], []).size, 0)
  })
})

test.group('Codes of the door', () => {
  test('a code is ten letters and digits and the same each time', ({ assert }) => {
    const code = checkInCode('01K00000000000000000000000')
    assert.match(code, /^[0-9A-HJKMNP-TV-Z]{10}$/)
    assert.equal(code, checkInCode('01K00000000000000000000000'))
    assert.notEqual(code, checkInCode('01K00000000000000000000001'))
  })

  test('a code is read as spoken, in small letters, mistaken or as a whole address', ({
    assert,
  }) => {
    const code = 'AB01C2DE34'
    assert.equal(readCode(spokenCode(code)), code)
    assert.equal(readCode('  ab o1c 2de34 '), code)
    assert.equal(readCode('ABOLC-2DE34'), code)
    assert.equal(readCode(`https://mci.example/check-in/${code}`), code)
  })
})
