import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { PUBLIC_LANGUAGES } from '#app/core/languages'
import { middleware } from '#start/kernel'

const { CertificateChecks } = controllers.portal

/** An office checks a pile of papers; a script that guesses codes gets nowhere. */
const checking = middleware.throttle({ name: 'certificate_check', points: 60, seconds: 600 })

router
  .group(() => {
    router.get('/', [CertificateChecks, 'show']).as('show')
    router.post('/', [CertificateChecks, 'store']).as('store').use(checking)
    router.get('/:code', [CertificateChecks, 'check']).as('check').use(checking)
  })
  .prefix('/:locale/certificates')
  .where('locale', new RegExp(`^(${PUBLIC_LANGUAGES.join('|')})$`))
  .as('portal.certificates')
  .use(middleware.noStore())
