import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

router
  .group(() => {
    router.get('/services', [controllers.reports.ServiceReports, 'show']).as('services')
    router
      .get('/services.svg', [controllers.reports.ServiceReportCharts, 'show'])
      .as('services_chart')
    router
      .get('/services.csv', [controllers.reports.ServiceReportSheets, 'show'])
      .as('services_csv')
  })
  .prefix('/reports')
  .use([...withSession, middleware.staff(), middleware.may('reports.view')])
  .as('reports')
