import type { TFunction } from 'i18next'
import { DateTime } from 'luxon'
import Branch from '#app/identity/models/branch'
import type { Dimension, ReportLine, ServicesReport } from '#app/reports/services_report'

export type NamedLine = ReportLine & { name: string }

export const monthName = (key: string, locale: string) =>
  DateTime.fromISO(`${key}-01`, { zone: 'utc' }).setLocale(locale).toFormat('LLLL yyyy')

/** Puts the reader's words in place of codes. */
export async function named(
  report: ServicesReport,
  { t, locale }: { t: TFunction; locale: string }
) {
  const places = await Branch.all()
  const branches = new Map(places.map(({ id, name }) => [String(id), name]))
  const languages = new Intl.DisplayNames(locale, { type: 'language' })
  const nameOf: Record<Dimension, (key: string) => string | undefined> = {
    month: (key) => monthName(key, locale),
    branch: (key) => branches.get(key),
    topic: (key) => (key ? t(`topics:${key}`) : t('reports:no_topic')),
    language: (key) => (key === 'xx' ? t('consultations:other_language') : languages.of(key)),
  }
  return Object.fromEntries(
    Object.entries(report).map(([dimension, lines]) => [
      dimension,
      lines.map((line) => ({
        ...line,
        name: nameOf[dimension as Dimension](line.key) ?? line.key,
      })),
    ])
  ) as Record<Dimension, NamedLine[]>
}
