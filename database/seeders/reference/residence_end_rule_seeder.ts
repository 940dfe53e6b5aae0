import { BaseSeeder } from '@adonisjs/lucid/seeders'
import { referenceRows } from '#database/seeders/reference_rows'

/** Temporary protection of people from Ukraine runs to a day set by law (domain.md 3). */
const rows = [
  { code: 'UKR', ends_on: '2027-03-04', legal_basis: 'Ustawa z 13.06.2003 o udzielaniu ochrony' },
]

export default class extends BaseSeeder {
  async run() {
    await referenceRows(this.client, 'residence_end_rules', 'code', rows)
  }
}
