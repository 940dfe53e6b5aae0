import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { PUBLIC_LANGUAGES } from '#app/core/languages'
import { middleware } from '#start/kernel'

const { SurveyAnswers, TabletAnswers } = controllers.portal

/** A whole group answers on one Wi-Fi, or on one tablet. */
const answering = middleware.throttle({ name: 'survey', points: 300, seconds: 600 })

router
  .group(() => {
    router.get('/door/:token', [TabletAnswers, 'show']).as('tablet.show')
    router.post('/door/:token', [TabletAnswers, 'store']).as('tablet.store').use(answering)
    router.get('/door/:token/thanks', [TabletAnswers, 'done']).as('tablet.done')
    router.get('/:token', [SurveyAnswers, 'show']).as('show')
    router.post('/:token', [SurveyAnswers, 'store']).as('store').use(answering)
  })
  .prefix('/:locale/surveys')
  .where('locale', new RegExp(`^(${PUBLIC_LANGUAGES.join('|')})$`))
  .as('portal.surveys')
  .use(middleware.noStore())
