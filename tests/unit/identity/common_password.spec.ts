import { test } from '@japa/runner'
import { isCommonPassword } from '#app/identity/common_password'

test.group('Common passwords', () => {
  test('"{$self}" is refused')
    .with(['1qaz2wsx3edc', 'Password2026!', '!!!qwerty123456', 'dragondragon', '123456789012'])
    .run(({ assert }, password) => assert.isTrue(isCommonPassword(password)))

  test('"{$self}" is accepted')
    .with(['three quiet herons', 'Malopolska-2026', 'zielony wiatrak 7', 'ласкаво просимо'])
    .run(({ assert }, password) => assert.isFalse(isCommonPassword(password)))
})
