import { useTranslation } from 'i18next-vue'
import type { Alert } from '~/components/appointments/alerts/alert_types'

/** What a wish is for, in words: the topic, else the kind of meeting. */
export function useAbout() {
  const { t } = useTranslation()
  return ({ kind, topic }: Alert) => {
    if (kind === null) {
      return t('alerts:about_restricted')
    }
    const special = kind === 'advice' ? null : t(`appointments:kind.${kind}`)
    return (
      [special, topic && t(`topics:${topic}`)].filter(Boolean).join(' · ') ||
      t('alerts:about_unknown')
    )
  }
}
