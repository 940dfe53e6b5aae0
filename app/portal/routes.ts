import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { PUBLIC_LANGUAGES } from '#app/core/languages'
import { languageOf } from '#app/core/middleware/locale_middleware'

router.get('/', ({ request, response }) => response.redirect(`/${languageOf(request)}`)).as('root')

router
  .group(() => {
    router.get('/', [controllers.portal.Landing, 'show']).as('landing')
    router.get('/about', [controllers.portal.Information, 'about']).as('about')
    router
      .get('/accessibility', [controllers.portal.Information, 'accessibility'])
      .as('accessibility')
    router.get('/privacy', [controllers.portal.Information, 'privacy']).as('privacy')
    router.get('/privacy/clause', [controllers.portal.Clauses, 'show']).as('clause')
  })
  .prefix('/:locale')
  .where('locale', new RegExp(`^(${PUBLIC_LANGUAGES.join('|')})$`))
  .as('portal')
