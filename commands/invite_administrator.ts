import env from '#start/env'
import { args, BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** How the first person gets into an empty house; she invites everybody else. */
export default class InviteAdministrator extends BaseCommand {
  static commandName = 'administrator:invite'
  static description = 'Make an administrator account and print the link that sets its password'
  static options: CommandOptions = { startApp: true }

  @args.string({ description: 'E-mail address' })
  declare email: string

  @args.string({ description: 'Given name' })
  declare givenName: string

  @args.string({ description: 'Family name' })
  declare familyName: string

  @args.string({ description: 'Number of the data authorisation (upoważnienie)' })
  declare authorisationNumber: string

  async run() {
    const { inviteAdministrator } = await import('#app/identity/invite_administrator')
    const { email, givenName, familyName, authorisationNumber } = this
    const person = { email, givenName, familyName, authorisationNumber }
    const token = await inviteAdministrator(person)
    this.logger.info(`Open within seven days: ${env.get('APP_URL')}/invitations/${token}`)
  }
}
