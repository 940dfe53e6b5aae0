import { test } from '@japa/runner'
import { globSync, readFileSync } from 'node:fs'
import app from '@adonisjs/core/services/app'

/** Words that point to one side of the screen; a page in Arabic runs the other way. */
const PHYSICAL =
  /(^|[\s;{])((margin|padding|border|inset)-(left|right)|border-(top|bottom)-(left|right)-radius|left|right|float|text-align|clear)\s*:\s*([^;}]+)/g

const isLogical = (property: string, value: string) =>
  ['text-align', 'float', 'clear'].includes(property) && !/\b(left|right)\b/.test(value)

const stylesOf = (file: string, text: string) =>
  file.endsWith('.vue')
    ? [...text.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css).join('\n')
    : text

test.group('Styles', () => {
  test('they speak of start and end, never of left and right', ({ assert }) => {
    const found = globSync('resources/**/*.{css,vue}', { cwd: app.makePath() }).flatMap((file) => {
      const css = stylesOf(file, readFileSync(app.makePath(file), 'utf8'))
      return [...css.matchAll(PHYSICAL)]
        .filter(([, , property, ...rest]) => !isLogical(property, rest.at(-1) as string))
        .map(([declaration]) => `${file}: ${declaration.trim()}`)
    })
    assert.deepEqual(found, [])
  })
})
