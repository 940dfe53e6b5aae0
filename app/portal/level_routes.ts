import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { PUBLIC_LANGUAGES } from '#app/core/languages'
import { middleware } from '#start/kernel'

const { portal } = controllers

/** A class of thirty on one Wi-Fi checks itself at once. */
const checking = middleware.throttle({ name: 'level', points: 1200, seconds: 600 })

router
  .group(() => {
    router.get('/level', [portal.LevelChecks, 'show']).as('begin')
    router.post('/level', [portal.LevelChecks, 'store']).as('store').use(checking)
    router.get('/level/question', [portal.LevelQuestions, 'show']).as('question')
    router
      .post('/level/question', [portal.LevelQuestions, 'store'])
      .as('question.store')
      .use(checking)
    router.get('/level/result', [portal.LevelChecks, 'result']).as('result')
  })
  .prefix('/:locale')
  .where('locale', new RegExp(`^(${PUBLIC_LANGUAGES.join('|')})$`))
  .as('portal.level')
  .use(middleware.noStore())
