import { BaseSeeder } from '@adonisjs/lucid/seeders'
import { referenceRows } from '#database/seeders/reference_rows'

const PROGRAMMES = [
  {
    code: 'FEM_2021_27',
    fund: 'EFS+',
    name_pl: 'Fundusze Europejskie dla Małopolski 2021–2027',
    name_en: 'European Funds for Małopolska 2021–2027',
  },
  {
    code: 'FAMI_2021_27',
    fund: 'FAMI',
    name_pl: 'Fundusz Azylu, Migracji i Integracji 2021–2027',
    name_en: 'Asylum, Migration and Integration Fund 2021–2027',
  },
]

const rows = PROGRAMMES.map((row, position) => ({ ...row, position, valid_from: '2021-01-01' }))

export default class extends BaseSeeder {
  async run() {
    await referenceRows(this.client, 'programmes', 'code', rows)
  }
}
