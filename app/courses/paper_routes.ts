import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

const RECORD_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/
const { courses } = controllers
const staffOnly = [...withSession, middleware.staff()]

router
  .group(() => {
    router.get('/', [courses.FinalTests, 'show']).as('show')
    router.put('/', [courses.FinalTests, 'update']).as('update')
  })
  .prefix('/courses/:id/test')
  .where('id', RECORD_ID)
  .as('courses.final_tests')
  .use([...staffOnly, middleware.may('final_tests.record')])

router
  .group(() => {
    router.get('/', [courses.GroupPapers, 'show']).as('show')
    router.post('/', [courses.GroupPapers, 'store']).as('store')
    router.get('/print', [courses.GroupPapers, 'print']).as('print')
  })
  .prefix('/courses/:id/papers')
  .where('id', RECORD_ID)
  .as('courses.papers')
  .use([...staffOnly, middleware.may('certificates.issue')])

router
  .group(() => {
    const { CertificateEndings, Certificates } = courses
    router.get('/', [Certificates, 'index']).as('index')
    router.get('/:id', [Certificates, 'show']).as('show')
    router.get('/:id/print', [Certificates, 'print']).as('print')
    router.post('/:id/duplicates', [CertificateEndings, 'duplicate']).as('duplicate')
    router.post('/:id/corrections', [CertificateEndings, 'correct']).as('correct')
    router.post('/:id/annulments', [CertificateEndings, 'annul']).as('annul')
  })
  .prefix('/certificates')
  .where('id', RECORD_ID)
  .as('courses.certificates')
  .use([...staffOnly, middleware.may('certificates.issue')])

router
  .group(() => {
    router.get('/', [courses.Signatories, 'index']).as('index')
    router.post('/', [courses.Signatories, 'store']).as('store')
    router.delete('/:id', [courses.Signatories, 'destroy']).as('destroy')
  })
  .prefix('/signatories')
  .as('courses.signatories')
  .use([...staffOnly, middleware.may('certificates.issue')])
