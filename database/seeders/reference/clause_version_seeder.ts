import { BaseSeeder } from '@adonisjs/lucid/seeders'
import { referenceRows } from '#database/seeders/reference_rows'

export default class extends BaseSeeder {
  async run() {
    const rows = [{ version: '2026-1', valid_from: '2026-01-01' }]
    await referenceRows(this.client, 'clause_versions', 'version', rows)
  }
}
