import { BaseSeeder } from '@adonisjs/lucid/seeders'
import { referenceRows } from '#database/seeders/reference_rows'

const since = { valid_from: '2023-01-01' }
const afterAdviser = { is_public: false, channels: 'here phone video' }

const rows = [
  {
    ...{ code: 'advice', role: 'adviser', is_public: true, is_restricted: false },
    ...{ minutes: 45, channels: 'here phone video', position: 0, ...since },
  },
  {
    ...{ code: 'legal', role: 'lawyer', is_restricted: true, ...afterAdviser },
    ...{ minutes: 60, position: 1, ...since },
  },
  {
    ...{ code: 'psychological', role: 'psychologist', is_restricted: true, ...afterAdviser },
    ...{ minutes: 60, position: 2, ...since },
  },
  {
    ...{ code: 'career', role: 'career_adviser', is_restricted: false, ...afterAdviser },
    ...{ minutes: 60, position: 3, ...since },
  },
]

export default class extends BaseSeeder {
  async run() {
    await referenceRows(this.client, 'appointment_kinds', 'code', rows)
  }
}
