import { translator } from '#app/core/i18n'

/** What stands above and below every printed page. */
export function letterHead(language: string, foot: string) {
  const t = translator(language)
  return { language, foot, centre: t('portal:name'), fund: t('documents:house.fund') }
}
