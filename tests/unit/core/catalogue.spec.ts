import { test } from '@japa/runner'
import { globSync, readdirSync, readFileSync } from 'node:fs'
import app from '@adonisjs/core/services/app'
import { PUBLIC_LANGUAGES, STAFF_LANGUAGES } from '#app/core/languages'

const PLURAL = /_(zero|one|two|few|many|other)$/

type Words = { [key: string]: string | Words }

const folder = (language: string) => app.languageFilesPath(language)
const namespacesOf = (language: string) =>
  readdirSync(folder(language)).map((file) => file.replace('.json', ''))

const read = (language: string, namespace: string): Words =>
  JSON.parse(readFileSync(`${folder(language)}/${namespace}.json`, 'utf8'))

const flatten = (words: Words, prefix = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`)
  )

/** What is there in a language that staff pages do not speak is public. */
const PUBLIC_NAMESPACES = namespacesOf('uk')

/** Keys of a namespace; the plural forms of one sentence are one key. */
const keysOf = (language: string, namespace: string) => [
  ...new Set(flatten(read(language, namespace)).map(([key]) => key.replace(PLURAL, ''))),
]

const missing = (wanted: string[], found: string[]) => wanted.filter((key) => !found.includes(key))

test.group('The catalogue of words', () => {
  test('every public sentence exists in all six languages', ({ assert }) => {
    for (const namespace of PUBLIC_NAMESPACES) {
      const wanted = keysOf('pl', namespace)
      for (const language of PUBLIC_LANGUAGES) {
        const found = keysOf(language, namespace)
        assert.deepEqual(missing(wanted, found), [], `${language}/${namespace} lacks`)
        assert.deepEqual(missing(found, wanted), [], `${language}/${namespace} has more`)
      }
    }
  })

  test('every staff sentence exists in Polish and English', ({ assert }) => {
    const [first, second] = STAFF_LANGUAGES
    assert.sameMembers(namespacesOf(first), namespacesOf(second))
    for (const namespace of namespacesOf(first)) {
      assert.sameMembers(keysOf(first, namespace), keysOf(second, namespace), namespace)
    }
  })

  test('a counted sentence has every plural form that its language needs', ({ assert }) => {
    for (const language of PUBLIC_LANGUAGES) {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
      for (const namespace of namespacesOf(language)) {
        const words = flatten(read(language, namespace))
        const keys = words.map(([key]) => key)
        const counted = words.filter(([key, text]) => PLURAL.test(key) && text.includes('{{count'))
        for (const [key] of counted) {
          const wanted = forms.map((form) => key.replace(PLURAL, `_${form}`))
          assert.deepEqual(missing(wanted, keys), [], `${language}/${namespace}`)
        }
      }
    }
  })

  test('no sentence is empty and each keeps its blanks', ({ assert }) => {
    const blanks = (text: string) => [...text.matchAll(/{{\s*(\w+)/g)].map(([, name]) => name)
    for (const namespace of PUBLIC_NAMESPACES) {
      const polish = new Map(flatten(read('pl', namespace)))
      for (const language of PUBLIC_LANGUAGES) {
        for (const [key, text] of flatten(read(language, namespace))) {
          assert.notEqual(text.trim(), '', `${language}/${namespace}:${key}`)
          if (polish.has(key) && !PLURAL.test(key)) {
            assert.sameMembers(
              [...new Set(blanks(text))],
              [...new Set(blanks(polish.get(key)!))],
              `${language}/${namespace}:${key}`
            )
          }
        }
      }
    }
  })

  test('every rule that says no has a sentence', ({ assert }) => {
    const sources = globSync('app/**/*.ts', { cwd: app.makePath() }).map((file) =>
      readFileSync(app.makePath(file), 'utf8')
    )
    const codes = sources
      .filter((source) => source.includes('extends DomainError'))
      .flatMap((source) => [...source.matchAll(/super\(\s*'(\w+)'/g)].map(([, code]) => code))
    assert.isNotEmpty(codes)
    const known = keysOf('pl', 'errors')
    assert.deepEqual(
      codes.filter((code) => !known.includes(`domain.${code}`)),
      []
    )
  })
})
