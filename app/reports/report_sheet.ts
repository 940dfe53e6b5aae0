import type { TFunction } from 'i18next'
import { stringify } from 'csv-stringify/sync'
import type { Dimension } from '#app/reports/services_report'
import type { NamedLine } from '#app/reports/line_names'

const SUMS = ['consultations', 'enquiries', 'people', 'minutes'] as const

/** What the page shows, for a spreadsheet: no cell of it is ever taken for a formula. */
export function reportSheet(tables: Record<Dimension, NamedLine[]>, t: TFunction): string {
  const head = [t('reports:by'), t('reports:what'), ...SUMS.map((sum) => t(`reports:${sum}`))]
  const rows = Object.entries(tables).flatMap(([dimension, lines]) =>
    lines.map((line) => [
      t(`reports:dimension.${dimension}`),
      line.name,
      ...SUMS.map((sum) => line[sum]),
    ])
  )
  return stringify([head, ...rows], { bom: true, delimiter: ';', escape_formulas: true })
}
