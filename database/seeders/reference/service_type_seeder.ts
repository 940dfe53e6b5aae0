import { BaseSeeder } from '@adonisjs/lucid/seeders'
import { referenceRows } from '#database/seeders/reference_rows'

const rows = [
  { code: 'consultation', area: 'advice', position: 0, valid_from: '2023-01-01' },
  { code: 'enquiry', area: 'advice', position: 1, valid_from: '2023-01-01' },
  { code: 'polish_lesson', area: 'language', position: 2, valid_from: '2023-01-01' },
  { code: 'workshop', area: 'adaptation', position: 3, valid_from: '2023-01-01' },
]

export default class extends BaseSeeder {
  async run() {
    await referenceRows(this.client, 'service_types', 'code', rows)
  }
}
