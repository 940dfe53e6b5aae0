import { BaseSeeder } from '@adonisjs/lucid/seeders'
import { referenceRows } from '#database/seeders/reference_rows'
import { CLAUSE_2026_1 } from '#database/seeders/clauses/version_2026_1'

/** Stands in until the Centre names its controller: such a version is marked `is_placeholder`. */
const placeholder = {
  controller_name: 'Małopolskie Centrum Integracji (Województwo Małopolskie)',
  controller_address: 'plac Przykładowy 1, 30-000 Kraków',
  controller_contact: '12 210 80 00, kontakt@mci.malopolska.example',
  protection_officer: 'iod@mci.malopolska.example',
}

const versions = [
  { version: '2026-1', valid_from: '2026-01-01', is_placeholder: true, ...placeholder },
]

const texts = Object.entries(CLAUSE_2026_1).map(([language, text]) => ({
  version: '2026-1',
  language,
  content: JSON.stringify(text),
}))

/** Versions and texts that exist stay as they are: people were given them. */
export default class extends BaseSeeder {
  async run() {
    await referenceRows(this.client, 'clause_versions', 'version', versions)
    await this.client
      .from('clause_versions')
      .where('version', '2026-1')
      .whereNull('controller_name')
      .update(placeholder)
    await referenceRows(this.client, 'clause_texts', ['version', 'language'], texts)
  }
}
