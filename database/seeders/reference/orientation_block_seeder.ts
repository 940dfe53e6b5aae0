import { BaseSeeder } from '@adonisjs/lucid/seeders'
import { ORIENTATION_BLOCKS } from '#app/workshops/workshop_vocabulary'
import { referenceRows } from '#database/seeders/reference_rows'

/** Two lessons of 45 minutes until an administrator says otherwise: no source was seen for the hours. */
const MINUTES = 90

const rows = ORIENTATION_BLOCKS.map((code, position) => ({
  code,
  position,
  minutes: MINUTES,
  valid_from: '2023-01-01',
}))

export default class extends BaseSeeder {
  async run() {
    await referenceRows(this.client, 'orientation_blocks', 'code', rows)
  }
}
