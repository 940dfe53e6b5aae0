import { test } from '@japa/runner'
import { PUBLIC_LANGUAGES } from '#app/core/languages'
import { smsParts } from '#app/core/outbox/sms_parts'
import { MESSAGE_KINDS } from '#app/appointments/letters/letter_kind'
import { asSent, filledIn } from '#app/appointments/letters/message_text'
import { originalLetter } from '#app/appointments/letters/original_letter'
import { sampleData } from '#app/appointments/letters/sample_data'

const text = (language: string, kind: (typeof MESSAGE_KINDS)[number]) =>
  asSent(originalLetter(kind, 'sms', language, sampleData(kind, 'sms', language)), 'sms', language)
    .text

test.group('Letters', () => {
  for (const language of PUBLIC_LANGUAGES) {
    test(`every text message in ${language} is paid as few parts`, ({ assert }) => {
      for (const kind of MESSAGE_KINDS) {
        const sent = text(language, kind)
        const isLatin = ['pl', 'en'].includes(language)
        const { encoding, parts, characters } = smsParts(sent)
        assert.equal(encoding, isLatin ? 'gsm' : 'unicode', sent)
        assert.isAtMost(parts, isLatin ? 1 : 2, `${characters}: ${sent}`)
      }
    })

    test(`every text message in ${language} says all but the link in the first part`, ({
      assert,
    }) => {
      for (const kind of MESSAGE_KINDS) {
        const [words] = text(language, kind).split('\n')
        assert.isAtMost(words.length, 67, words)
      }
    })

    test(`every message in ${language} carries the link and names nobody's topic`, ({ assert }) => {
      for (const kind of MESSAGE_KINDS) {
        for (const channel of ['mail', 'sms'] as const) {
          const data = sampleData(kind, channel, language)
          const letter = originalLetter(kind, channel, language, data)
          assert.include(letter.text, data.link)
          assert.notMatch(letter.subject + letter.text, /{{|\$t\(|undefined/)
        }
      }
    })
  }

  test('a name brings no blanks of its own', ({ assert }) => {
    const data = { ...sampleData('confirmed', 'mail', 'pl'), name: '{{link}} $t(messages:centre)' }
    const own = filledIn({ subject: '{{name}}', text: 'Witaj {{ name }}, {{unknown}}' }, data)
    assert.equal(own.text, 'Witaj {{link}} $t(messages:centre), {{unknown}}')
    const original = originalLetter('confirmed', 'mail', 'pl', data)
    assert.include(original.text, '{{link}} $t(messages:centre)')
  })
})
