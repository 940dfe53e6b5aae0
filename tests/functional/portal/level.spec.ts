import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { PUBLIC_LANGUAGES } from '#app/core/languages'
import { ITEMS } from '#app/courses/self_check/items'
import { Visitor } from '#tests/visitor'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** Finds the item on the page and its right answer, as somebody who knows Polish would. */
function rightAnswer(page: string) {
  const lines = page
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/<span class="polish-gap">.*?<\/span><\/span>/g, '___')
  const item = ITEMS.find(
    ({ text, question }) =>
      lines.includes(escaped(text)) && (!question || lines.includes(escaped(question)))
  )!
  const shown = [...page.matchAll(/name="answer" value="(\d)"[\s\S]*?<bdi>([^<]*)<\/bdi>/g)]
  return shown.find(([, , label]) => label === escaped(item.options[0]))![1]
}

const numberOn = (page: string) => Number(page.match(/name="question" value="(\d+)"/)?.[1])

async function answerAll(visitor: Visitor, answer: (page: string) => string) {
  let questions = 0
  let page = await visitor.get('/level/question')
  while (page.status === 200 && questions < 20) {
    questions++
    const form = { question: numberOn(page.text), answer: answer(page.text) }
    await visitor.post('/level/question', form)
    page = await visitor.get('/level/question')
  }
  return { questions, location: page.location }
}

test.group('Self-check of Polish on the public pages', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('who knows no Polish is at the alphabet after at most fifteen questions', async ({
    assert,
  }) => {
    const visitor = new Visitor('ar')
    const begun = await visitor.post('/level')
    assert.equal(begun.status, 303)
    assert.equal(begun.location, '/ar/level/question')
    const { questions, location } = await answerAll(visitor, () => 'unknown')
    assert.isAtMost(questions, 15)
    assert.equal(location, '/ar/level/result')
    const result = await visitor.get('/level/result')
    assert.include(result.text, 'مستواك: A0')
    assert.include(result.text, '/ar/courses')
  })

  test('who answers everything rightly is at the top', async ({ assert }) => {
    const visitor = new Visitor('pl')
    await visitor.post('/level')
    await answerAll(visitor, rightAnswer)
    const result = await visitor.get('/level/result')
    assert.include(result.text, 'Twój poziom: B2.2')
  })

  test('the page does not say which answer is right, and runs no script', async ({ assert }) => {
    const visitor = new Visitor('uk')
    await visitor.post('/level')
    const { text } = await visitor.get('/level/question')
    assert.notInclude(text, '<script')
    assert.include(text, 'lang="pl"')
    assert.notMatch(text, /A1\.1|A1\.2|A2\.1/)
  })

  test('no answer shows the same question with its problem', async ({ assert }) => {
    const visitor = new Visitor('pl')
    await visitor.post('/level')
    const { text } = await visitor.get('/level/question')
    const refused = await visitor.post('/level/question', { question: 1 })
    assert.equal(refused.status, 422)
    assert.include(refused.text, 'Wybierz jedną odpowiedź')
    assert.equal(numberOn(refused.text), numberOn(text))
    const strange = await visitor.post('/level/question', { question: 1, answer: '17' })
    assert.equal(strange.status, 422)
  })

  test('a double click counts once; who goes back answers anew; nobody skips ahead', async ({
    assert,
  }) => {
    const visitor = new Visitor('pl')
    await visitor.post('/level')
    const answer = (question: number, chosen = 'unknown') =>
      visitor.post('/level/question', { question, answer: chosen })
    const number = async () => {
      const { text } = await visitor.get('/level/question')
      return numberOn(text)
    }
    await answer(1)
    await answer(1)
    assert.equal(await number(), 2)
    await answer(2)
    await answer(9)
    assert.equal(await number(), 3)
    await answer(1, '0')
    assert.equal(await number(), 2)
  })

  test('without a check every page leads to its beginning', async ({ assert }) => {
    for (const path of ['/level/question', '/level/result']) {
      const { status, location } = await new Visitor('pl').get(path)
      assert.equal(status, 302)
      assert.equal(location, '/pl/level')
    }
    const lost = await new Visitor('pl').post('/level/question', { question: 1, answer: '0' })
    assert.equal(lost.status, 303)
    assert.equal(lost.location, '/pl/level')
  })

  test('a result written into the cookie by hand is no result', async ({ client }) => {
    const value = `${'a'.repeat(12)}.${'0'.repeat(15)}.2026-11-01`
    const answer = await client.get('/pl/level/result').withPlainCookie('level', value).redirects(0)
    answer.assertStatus(302)
  })

  test('the beginning is there in every language, and nothing is stored', async ({ assert }) => {
    const count = async () => {
      const [{ total }] = await db.from('language_levels').count('* as total')
      return Number(total)
    }
    for (const locale of PUBLIC_LANGUAGES) {
      const visitor = new Visitor(locale)
      const { status } = await visitor.get('/level')
      assert.equal(status, 200)
      await visitor.post('/level')
      await answerAll(visitor, () => '0')
    }
    assert.equal(await count(), 0)
  })
})
