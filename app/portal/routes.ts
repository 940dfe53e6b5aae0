import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { PUBLIC_LANGUAGES } from '#app/core/languages'
import { languageOf } from '#app/core/middleware/locale_middleware'

router.get('/', ({ request, response }) => response.redirect(`/${languageOf(request)}`)).as('root')

router
  .group(() => {
    router.get('/', [controllers.portal.Landing, 'show']).as('landing')
  })
  .prefix('/:locale')
  .where('locale', new RegExp(`^(${PUBLIC_LANGUAGES.join('|')})$`))
  .as('portal')
