import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** After an upgrade that changes how names are folded. The worker does the same, only slower. */
export default class ClientsRefold extends BaseCommand {
  static commandName = 'clients:refold'
  static description =
    'Renew the search keys of clients’ names; may be stopped and run while people work'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Also clients whose keys are of today’s form' })
  declare all: boolean

  async run() {
    const { refold } = await import('#app/clients/name_index/refold')
    const db = await this.app.container.make('lucid.db')
    if (this.all) {
      await db.from('clients').update({ key_form: 0 })
    }
    const started = Date.now()
    const done = await refold(Infinity, (so) => {
      if (so > 0 && so % 10_000 === 0) {
        this.logger.info(`${so} clients`)
      }
    })
    this.logger.info(`${done} clients refolded in ${Math.round((Date.now() - started) / 1000)} s`)
  }
}
