import type { PublicLanguage } from '#app/core/languages'
import { translator } from '#app/core/i18n'
import { renderPdf } from '#app/core/documents/render_pdf'
import {
  columnsOf,
  fieldLabels,
  isolated,
  linesOf,
  sideBySide,
} from '#app/clients/papers/bilingual'
import { clauseText, type Clause } from '#app/clients/papers/clause_of'

export type Reader = { name: string; number: string; isMinor: boolean }

/** The information clause, in the reader's language and Polish; for `reader` with lines to sign. */
export async function printClause(clause: Clause, language: PublicLanguage, reader: Reader | null) {
  const columns = await columnsOf(language, (each) => clauseText(clause, each))
  const languages = sideBySide(language)
  return renderPdf(
    'clause',
    {
      title: columns[0]?.title ?? clause.version,
      foot: translator(language)('documents:version', { version: isolated(clause.version) }),
      columns,
      reader,
      labels: fieldLabels(languages),
      receipt: linesOf(languages, 'received'),
    },
    language
  )
}
