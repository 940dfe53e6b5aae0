import { test } from '@japa/runner'
import { smsParts } from '#app/core/outbox/sms_parts'

const TABLE = [
  ['letters of the GSM alphabet', 'Wizyta jutro o 14:30.', 'gsm', 1, 21],
  ['160 of them', 'a'.repeat(160), 'gsm', 1, 160],
  ['161 of them', 'a'.repeat(161), 'gsm', 2, 161],
  ['twice 153', 'a'.repeat(306), 'gsm', 2, 306],
  ['one more than twice 153', 'a'.repeat(307), 'gsm', 3, 307],
  ['80 brackets, each counted twice', '['.repeat(80), 'gsm', 1, 160],
  ['81 brackets', '['.repeat(81), 'gsm', 2, 162],
  ['the euro sign, counted twice', '10 €', 'gsm', 1, 5],
  ['ö, à and ñ, which GSM knows', 'Köln à ñ', 'gsm', 1, 8],
  ['one Polish letter', 'Do zobaczenia w środę', 'unicode', 1, 21],
  ['each Polish letter alone makes it unicode', 'ó', 'unicode', 1, 1],
  ['70 Polish letters', 'ż'.repeat(70), 'unicode', 1, 70],
  ['71 Polish letters', 'ż'.repeat(71), 'unicode', 2, 71],
  ['one Polish letter among 160', 'a'.repeat(159) + 'ł', 'unicode', 3, 160],
  ['70 Cyrillic letters', 'ї'.repeat(70), 'unicode', 1, 70],
  ['71 Cyrillic letters', 'ж'.repeat(71), 'unicode', 2, 71],
  ['twice 67 Cyrillic letters', 'ў'.repeat(134), 'unicode', 2, 134],
  ['one more than twice 67', 'ў'.repeat(135), 'unicode', 3, 135],
  ['70 Arabic letters', 'ش'.repeat(70), 'unicode', 1, 70],
  ['71 Arabic letters', 'ش'.repeat(71), 'unicode', 2, 71],
  ['three parts of Arabic', 'م'.repeat(201), 'unicode', 3, 201],
  ['35 pictures of two units each', '😀'.repeat(35), 'unicode', 1, 70],
  [
    'a picture that does not fit at the end of a part',
    'ж'.repeat(66) + '😀' + 'ж'.repeat(10),
    'unicode',
    2,
    78,
  ],
] as const

test.group('Parts of a text message', () => {
  for (const [what, text, encoding, parts, characters] of TABLE) {
    test(`${what}: ${parts} parts, ${encoding}`, ({ assert }) => {
      assert.deepEqual(smsParts(text), { encoding, parts, characters })
    })
  }

  test('all nine small and nine capital Polish letters are outside the GSM alphabet', ({
    assert,
  }) => {
    for (const letter of 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ') {
      assert.equal(smsParts(letter).encoding, 'unicode', letter)
    }
  })
})
