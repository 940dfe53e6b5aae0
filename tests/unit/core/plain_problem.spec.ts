import { test } from '@japa/runner'
import { HttpContextFactory } from '@adonisjs/core/factories/http'
import HttpExceptionHandler from '#app/core/http_exception_handler'

test.group('A problem that cannot be drawn', () => {
  test('still reaches people in their own language', async ({ assert }) => {
    const ctx = new HttpContextFactory().create()
    ctx.request.request.url = '/uk/book'
    ctx.useLocale('uk')
    Object.defineProperty(ctx, 'inertia', {
      value: { render: () => Promise.reject(new Error('the renderer broke')) },
    })
    await new HttpExceptionHandler().handle(new Error('first trouble'), ctx)
    const page = String(ctx.response.getBody())
    assert.equal(ctx.response.getStatus(), 500)
    assert.include(page, 'lang="uk"')
    assert.include(page, ctx.t('errors:page.500.title'))
    assert.notInclude(page, 'first trouble')
  })
})
