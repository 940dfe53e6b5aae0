import { useTranslation } from 'i18next-vue'

/** `2026-autumn` in words. */
export function useTermName() {
  const { t } = useTranslation()
  return (term: string) => t(`courses:term.${term.slice(5)}`, { year: term.slice(0, 4) })
}
