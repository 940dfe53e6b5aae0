import 'reflect-metadata'
import { Ignitor } from '@adonisjs/core'

const ROOT = new URL('../../', import.meta.url)

/** The application with its HTTP server in this process, on the database of the environment. */
export async function startApp() {
  const ignitor = new Ignitor(ROOT, {
    importer: (path) => import(path.startsWith('.') ? new URL(path, ROOT).href : path),
  })
  ignitor.tap((app) => app.booting(async () => void (await import('#start/env'))))
  await ignitor.httpServer().start()
}
