import { BaseSeeder } from '@adonisjs/lucid/seeders'
import { RETENTION_CLASSES } from '#app/core/retention_classes'
import { referenceRows } from '#database/seeders/reference_rows'

const rows = Object.entries(RETENTION_CLASSES).map(([code, term]) => ({
  code,
  starts_from: term.startsFrom,
  years: term.years,
  days: term.days,
  legal_basis: term.legalBasis,
  is_confirmed: term.isConfirmed,
  valid_from: '2023-01-01',
}))

export default class extends BaseSeeder {
  async run() {
    await referenceRows(this.client, 'retention_classes', ['code', 'valid_from'], rows)
  }
}
