import { test } from '@japa/runner'
import { blindIndex } from '#app/core/blind_index'

test.group('Blind index', () => {
  test('the same value finds itself again, and only in its own column', ({ assert }) => {
    const phone = blindIndex('contact_points.value', '+48600100200')
    assert.equal(blindIndex('contact_points.value', '+48600100200'), phone)
    assert.notEqual(blindIndex('clients.pesel', '+48600100200'), phone)
    assert.notEqual(blindIndex('contact_points.value', '+48600100201'), phone)
    assert.lengthOf(phone, 40)
  })
})
