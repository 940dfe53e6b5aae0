import { BaseSeeder } from '@adonisjs/lucid/seeders'
import { CONSENT_PURPOSES } from '#app/clients/papers/consent_purpose'
import { referenceRows } from '#database/seeders/reference_rows'
import { CONSENTS_2026_1 } from '#database/seeders/consents/version_2026_1'

const version = '2026-1'

const versions = CONSENT_PURPOSES.map((purpose) => ({
  purpose,
  version,
  valid_from: '2026-01-01',
}))

const texts = Object.entries(CONSENTS_2026_1).flatMap(([language, byPurpose]) =>
  Object.entries(byPurpose).map(([purpose, text]) => ({
    purpose,
    version,
    language,
    content: JSON.stringify(text),
  }))
)

/** Texts that exist stay as they are: people agreed to them word for word. */
export default class extends BaseSeeder {
  async run() {
    await referenceRows(this.client, 'consent_versions', ['purpose', 'version'], versions)
    await referenceRows(this.client, 'consent_texts', ['purpose', 'version', 'language'], texts)
  }
}
