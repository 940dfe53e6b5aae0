import { BaseSeeder } from '@adonisjs/lucid/seeders'
import { referenceRows } from '#database/seeders/reference_rows'
import { statementKinds } from '#database/seeders/statements/kinds'
import { statementValues } from '#database/seeders/statements/values'

export default class extends BaseSeeder {
  async run() {
    await referenceRows(this.client, 'statement_kinds', 'code', statementKinds)
    await referenceRows(this.client, 'statement_values', ['kind', 'code'], statementValues)
  }
}
