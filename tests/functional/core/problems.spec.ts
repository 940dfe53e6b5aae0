import { test } from '@japa/runner'

const TRACES = /node_modules|\bat .+:\d+|Error:/

test.group('Answers that are not the page asked for', () => {
  test('an unknown address gets a page in the language of its path', async ({ client, assert }) => {
    const response = await client.get('/uk/no-such-page').accept('html')
    response.assertStatus(404)
    assert.include(response.text(), 'lang="uk"')
    assert.notMatch(response.text(), TRACES)
    response.assertHeader('cache-control', 'no-store')
  })

  test('without a language in the path the browser decides', async ({ client, assert }) => {
    const response = await client
      .get('/no-such-page')
      .accept('html')
      .header('accept-language', 'ar-SY,ar;q=0.9')
    response.assertStatus(404)
    assert.include(response.text(), 'dir="rtl"')
  })

  test('an unknown method is an unknown page', async ({ client }) => {
    const response = await client.delete('/pl').accept('html')
    response.assertStatus(404)
  })

  test('a broken address does not break the server', async ({ client, assert }) => {
    for (const path of ['/pl/%E0%A4%A', '/%00', '/pl/..%2f..%2fetc%2fpasswd']) {
      const response = await client.get(path).accept('html')
      assert.isBelow(response.status(), 500, path)
      assert.notMatch(response.text(), TRACES)
    }
  })

  test('a broken body is answered, not thrown', async ({ client, assert }) => {
    const response = await client
      .post('/login')
      .accept('html')
      .header('content-type', 'application/json')
      .setup((request) => void request.request.send('{"email": '))
    assert.equal(response.status(), 400)
    assert.notMatch(response.text(), TRACES)
  })

  test('a body of two megabytes is too large', async ({ client, assert }) => {
    const response = await client
      .post('/login')
      .accept('html')
      .form({ email: 'a'.repeat(2_000_000) })
    assert.equal(response.status(), 413)
    assert.notMatch(response.text(), TRACES)
  })

  test('a form sent from another site is refused', async ({ client, assert }) => {
    const response = await client
      .post('/login')
      .accept('html')
      .header('sec-fetch-site', 'cross-site')
      .form({ email: 'x' })
    assert.equal(response.status(), 403)
  })

  test('a program that asks for JSON gets JSON', async ({ client }) => {
    const response = await client.get('/en/no-such-page').accept('json')
    response.assertStatus(404)
    response.assertBodyContains({ problem: '404' })
  })
})
