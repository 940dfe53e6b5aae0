import ar from '#database/seeders/clauses/version_2026_1/ar'
import be from '#database/seeders/clauses/version_2026_1/be'
import en from '#database/seeders/clauses/version_2026_1/en'
import pl from '#database/seeders/clauses/version_2026_1/pl'
import ru from '#database/seeders/clauses/version_2026_1/ru'
import uk from '#database/seeders/clauses/version_2026_1/uk'
import type { PublicLanguage } from '#app/core/languages'
import type { PaperText } from '#app/clients/papers/paper_text'

export const CLAUSE_2026_1: Record<PublicLanguage, PaperText> = { pl, en, uk, ru, be, ar }
