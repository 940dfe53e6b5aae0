import { BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { startWorker } from '#app/core/worker'

export default class Worker extends BaseCommand {
  static commandName = 'worker'
  static description = 'Send messages and tidy, as a process of its own (WORKER=separate)'
  static options: CommandOptions = { startApp: true, staysAlive: true }

  async run() {
    const worker = startWorker()
    this.app.terminating(() => worker.stop())
  }
}
