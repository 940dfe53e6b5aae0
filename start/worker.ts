import env from '#start/env'
import app from '@adonisjs/core/services/app'
import { startWorker } from '#app/core/worker'

/** The web process also does the worker's job, unless `node ace worker` runs beside it. */
app.ready(() => {
  if (env.get('WORKER') === 'embedded' && app.getEnvironment() === 'web') {
    const worker = startWorker()
    app.terminating(() => worker.stop())
  }
})
