import { test } from '@japa/runner'
import { transliterate } from '#app/clients/transliterate'

test.group('The name in the other script', () => {
  test('{0} ({1}) is proposed as {2}')
    .with([
      ['Шевченко', 'uk', 'Shevchenko'],
      ['Юлія Згурська', 'uk', 'Yuliia Zghurska'],
      ['Сергей', 'ru', 'Sergei'],
      ['Кацярына', 'be', 'Katsiaryna'],
      ['ნინო', 'ka', 'Nino'],
      ['Shevchenko', 'uk', 'Шевченко'],
      ['Oleksii', 'uk', 'Олексій'],
    ] as const)
    .run(({ assert }, [name, language, proposed]) => {
      assert.equal(transliterate(name, language), proposed)
    })

  test('a Latin name of a language that has no other script gets no proposal', ({ assert }) => {
    assert.isNull(transliterate('María', 'es'))
  })

  test('an Arabic name gets a first guess to correct', ({ assert }) => {
    assert.match(transliterate('محمد', 'ar') ?? '', /^[A-Z][a-z]+$/)
  })
})
