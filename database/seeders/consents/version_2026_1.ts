import ar from '#database/seeders/consents/version_2026_1/ar'
import be from '#database/seeders/consents/version_2026_1/be'
import en from '#database/seeders/consents/version_2026_1/en'
import pl from '#database/seeders/consents/version_2026_1/pl'
import ru from '#database/seeders/consents/version_2026_1/ru'
import uk from '#database/seeders/consents/version_2026_1/uk'
import type { PublicLanguage } from '#app/core/languages'
import type { ConsentTexts } from '#app/clients/papers/consent_purpose'

export const CONSENTS_2026_1: Record<PublicLanguage, ConsentTexts> = { pl, en, uk, ru, be, ar }
