import { test } from '@japa/runner'

test.group('Landing page', () => {
  test('the address without a language leads to the language the browser asks for', async ({
    client,
  }) => {
    const response = await client.get('/').header('accept-language', 'uk-UA,uk;q=0.9').redirects(0)
    response.assertStatus(302)
    response.assertHeader('location', '/uk')
  })

  test('it is sent without any script', async ({ client, assert }) => {
    const response = await client.get('/ar')
    response.assertStatus(200)
    assert.include(response.text(), 'dir="rtl"')
    assert.notInclude(response.text(), '<script')
  })
})
