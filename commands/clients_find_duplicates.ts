import { BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** The worker compares new and changed clients; this compares everybody, after an import. */
export default class ClientsFindDuplicates extends BaseCommand {
  static commandName = 'clients:find-duplicates'
  static description = 'Compare every client with the register and list possible duplicates'
  static options: CommandOptions = { startApp: true }

  async run() {
    const { compareRegister } = await import('#app/clients/duplicates/compare_register')
    const done = await compareRegister((so) => {
      if (so > 0 && so % 1_000 === 0) {
        this.logger.info(`${so} clients compared`)
      }
    })
    this.logger.info(`${done} clients compared`)
  }
}
