import { globSync, readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

const MODULE = 'virtual:words-of-pages'
const root = `${import.meta.dirname}/resources/js/`

/** Files that a file imports at once; what it imports later brings its own words. */
const importsOf = (source: string) =>
  [...source.matchAll(/from\s*'~\/([^']+)'/g)].map(([, path]) =>
    /\.(vue|ts|js)$/.test(path) ? path : `${path}.ts`
  )

const lateImportsOf = (source: string) =>
  [...source.matchAll(/import\(\s*'~\/([^']+)'/g)].map(([, path]) => path)

const namespaces = new Set(
  readdirSync(resolve(root, '../lang/pl')).map((file) => file.replace('.json', ''))
)

const wordsIn = (source: string) =>
  [...source.matchAll(/['"`]([a-z_]+):/g)]
    .map(([, name]) => name)
    .filter((name) => namespaces.has(name))

/** The namespaces of a file and of all it imports. */
function wordsOf(start: string): string[] {
  const seen = new Set([start])
  const words = new Set<string>()
  for (const file of seen) {
    const source = readFileSync(root + file, 'utf8')
    wordsIn(source).forEach((name) => words.add(name))
    importsOf(source).forEach((path) => seen.add(path))
  }
  return [...words].sort()
}

/** Tells the browser which words a page or a late component says, so that it fetches no others. */
export const wordsOfPages = (): Plugin => ({
  name: 'words-of-pages',
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
  load(id) {
    if (id !== `\0${MODULE}`) {
      return null
    }
    const pages = globSync('pages/**/*.vue', {
      cwd: root,
      exclude: (path) => path.includes('portal'),
    })
    const late = globSync('**/*.vue', { cwd: root }).flatMap((file) =>
      lateImportsOf(readFileSync(root + file, 'utf8'))
    )
    const words = ['layouts/staff_layout.vue', ...pages, ...late].map((file) => [
      file,
      wordsOf(file),
    ])
    return `export const WORDS = ${JSON.stringify(Object.fromEntries(words))}`
  },
})
