import { test } from '@japa/runner'
import { readFileSync } from 'node:fs'
import app from '@adonisjs/core/services/app'
import { PUBLIC_LANGUAGES } from '#app/core/languages'

const NAMESPACES = [
  'portal',
  'seats',
  'booking',
  'me',
  'placement',
  'signup',
  'topics',
  'errors',
  'validation',
  'certificates',
  'surveys',
  'workshop_kinds',
]
const PLURAL = /_(zero|one|two|few|many|other)$/

type Words = { [key: string]: Words | string }

const read = (language: string, namespace: string): Words =>
  JSON.parse(readFileSync(app.languageFilesPath(language, `${namespace}.json`), 'utf8'))

const sentences = (words: Words, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : sentences(value, `${path}${key}.`)
  )

const stems = (language: string, namespace: string) =>
  [...new Set(sentences(read(language, namespace)).map(([key]) => key.replace(PLURAL, '')))].sort()

test.group('Words of the public pages', () => {
  for (const language of PUBLIC_LANGUAGES) {
    test(`${language} says everything that Polish says`, ({ assert }) => {
      for (const namespace of NAMESPACES) {
        assert.deepEqual(stems(language, namespace), stems('pl', namespace), namespace)
      }
    })

    test(`${language} has every plural form of its own`, ({ assert }) => {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
      const keys = sentences(read(language, 'booking')).map(([key]) => key)
      for (const counted of new Set(keys.filter((key) => PLURAL.test(key)))) {
        for (const form of forms) {
          assert.include(keys, counted.replace(PLURAL, `_${form}`))
        }
      }
    })

    test(`a sentence in ${language} has at most fifteen words`, ({ assert }) => {
      for (const namespace of NAMESPACES) {
        for (const [key, text] of sentences(read(language, namespace))) {
          for (const sentence of text.split(/(?<=[.?!؟])\s/)) {
            assert.isAtMost(sentence.split(/\s+/).length, 15, `${namespace}:${key}`)
          }
        }
      }
    })
  }
})
