import { test } from '@japa/runner'
import { createHash } from 'node:crypto'
import { PUBLIC_LANGUAGES } from '#app/core/languages'
import { CONSENT_PURPOSES } from '#app/clients/papers/consent_purpose'
import type { PaperText } from '#app/clients/papers/paper_text'
import { CLAUSE_2026_1 } from '#database/seeders/clauses/version_2026_1'
import { CONSENTS_2026_1 } from '#database/seeders/consents/version_2026_1'

const papers: [string, (language: 'pl') => PaperText][] = [
  ['clause', (language) => CLAUSE_2026_1[language]],
  ...CONSENT_PURPOSES.map((purpose): [string, (language: 'pl') => PaperText] => [
    purpose,
    (language) => CONSENTS_2026_1[language][purpose],
  ]),
]

const shape = ({ sections }: PaperText) => sections.map(({ paragraphs }) => paragraphs.length)
const blanks = (text: PaperText) =>
  [...JSON.stringify(text).matchAll(/{{(\w+)}}/g)].map(([, name]) => name)
const digest = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)

test.group('The texts of clause and consents', () => {
  for (const [name, textIn] of papers) {
    test(`${name} says the same, paragraph by paragraph, in all six languages`, ({ assert }) => {
      const polish = textIn('pl')
      for (const language of PUBLIC_LANGUAGES) {
        const text = textIn(language as 'pl')
        assert.deepEqual(shape(text), shape(polish), language)
        assert.deepEqual(blanks(text), blanks(polish), language)
      }
    })
  }

  test('a version that people were given never changes: a new text is a new version', ({
    assert,
  }) => {
    assert.deepEqual(
      { clause: digest(CLAUSE_2026_1), consents: digest(CONSENTS_2026_1) },
      { clause: 'a54102b8124e2f20', consents: 'd18eca7fd3076557' }
    )
  })
})
