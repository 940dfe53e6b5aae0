import ViteProvider from '@adonisjs/vite/vite_provider'
import type { ApplicationService } from '@adonisjs/core/types'

/** Tests run on the built files that people get, so they start no dev server. */
export default class AssetsProvider extends ViteProvider {
  #inTests: boolean

  constructor(app: ApplicationService) {
    super(app)
    this.#inTests = app.getEnvironment() === 'test'
  }

  async start() {
    return this.#inTests ? undefined : super.start()
  }

  async shutdown() {
    return this.#inTests ? undefined : super.shutdown()
  }
}
