import { useTranslation } from 'i18next-vue'
import { useNames } from '~/composables/use_names'
import type { GivenConsent } from '~/components/clients/papers/papers_types'

/** Choices and facts of the papers page in words. */
export function usePaperWords() {
  const { t } = useTranslation()
  const { languageName } = useNames()
  const options = (codes: readonly string[], key: string) =>
    codes.map((value) => ({ value, label: t(`papers:${key}.${value}`) }))
  return {
    options,
    languageName,
    languageOptions: (codes: readonly string[]) =>
      codes.map((value) => ({ value, label: languageName(value) })),
    receiverOptions: () => options(['self', 'guardian'], 'receivers'),
    /** Which partner, which channel; nothing where the purpose has no detail. */
    detailOf: ({ detailKind, detail }: GivenConsent) =>
      detailKind === 'channel' ? t(`papers:channels.${detail}`) : detail,
  }
}
