import { test } from '@japa/runner'
import { contactIndex, normaliseContact } from '#app/clients/contact_value'

test.group('Contact points', () => {
  test('a phone is the same number however it is written', ({ assert }) => {
    for (const written of ['601 234 567', '+48 601-234-567', '0048601234567', '٦٠١٢٣٤٥٦٧']) {
      assert.equal(normaliseContact('phone', written), '+48601234567')
    }
    assert.equal(normaliseContact('phone', '+380 67 123 45 67'), '+380671234567')
  })

  test('an e-mail is compared in small letters', ({ assert }) => {
    assert.equal(normaliseContact('email', ' Olena@Example.UA '), 'olena@example.ua')
    assert.equal(contactIndex('email', 'A@b.c'), contactIndex('email', 'a@B.C'))
  })

  test('what is no phone number is still kept', ({ assert }) => {
    assert.equal(normaliseContact('phone', '12'), '12')
  })
})
