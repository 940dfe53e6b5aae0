import { readFileSync } from 'node:fs'
import { BaseSeeder } from '@adonisjs/lucid/seeders'
import { referenceRows } from '#database/seeders/reference_rows'

/** Kraków is the one city whose degree of urbanisation is beyond doubt; the others are imported. */
const KNOWN_DEGURBA: Record<string, number> = { 1261011: 1 }

const TABLE = new URL('./gminas.tsv', import.meta.url)

/** The 182 gminas of Małopolska by the TERC register of GUS, 1.01.2024. */
const readRows = () =>
  readFileSync(TABLE, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [teryt, name, kind, powiatCode, powiat] = line.trim().split('\t')
      const degurba = KNOWN_DEGURBA[teryt] ?? null
      return { teryt, name, kind, powiat_code: powiatCode, powiat, degurba }
    })

export default class extends BaseSeeder {
  async run() {
    await referenceRows(this.client, 'gminas', 'teryt', readRows())
  }
}
