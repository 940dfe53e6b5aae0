import { test } from '@japa/runner'

test.group('Every answer', () => {
  for (const path of ['/pl', '/no/such/page', '/favicon.svg']) {
    test(`${path} carries the security headers`, async ({ client }) => {
      const response = await client.get(path)
      response.assertHeader('x-content-type-options', 'nosniff')
      response.assertHeader('x-frame-options', 'DENY')
      response.assertHeader('referrer-policy', 'same-origin')
      response.assertHeader('cross-origin-opener-policy', 'same-origin')
    })
  }

  test('pages may run only our own scripts', async ({ client, assert }) => {
    const response = await client.get('/pl')
    const policy = response.header('content-security-policy') ?? ''
    assert.include(policy, "script-src 'self';")
    assert.include(policy, "frame-ancestors 'none'")
  })
})

test.group('A form from another site', () => {
  const CROSS = [
    { header: 'sec-fetch-site', value: 'cross-site' },
    { header: 'sec-fetch-site', value: 'same-site' },
    { header: 'origin', value: 'https://evil.example' },
    { header: 'origin', value: 'null' },
  ]
  for (const { header, value } of CROSS) {
    test(`is refused when ${header} says ${value}`, async ({ client }) => {
      const response = await client.post('/pl/book/topic').header(header, value).redirects(0)
      response.assertStatus(403)
    })
  }
})
