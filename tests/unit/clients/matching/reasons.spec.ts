import { test } from '@japa/runner'
import { hasSentence } from '#app/core/i18n'
import { CONTRARY_REASONS, MATCH_REASONS } from '#app/clients/matching/match_reason'
import { CONTRARY_REASONS as SHOWN_AS_CONTRARY } from '../../../../resources/js/components/clients/contrary_reasons.js'

test.group('Reasons of matching', () => {
  test('every reason has its words in Polish and English', ({ assert }) => {
    for (const language of ['pl', 'en']) {
      const silent = MATCH_REASONS.filter(
        (one) => !hasSentence(language, `matching:reasons.${one}`)
      )
      assert.deepEqual(silent, [], language)
    }
  })

  test('the page knows which reasons speak against one person', ({ assert }) => {
    assert.sameMembers([...CONTRARY_REASONS], SHOWN_AS_CONTRARY)
  })
})
