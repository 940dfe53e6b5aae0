import { translator } from '#app/core/i18n'
import type { PublicLanguage } from '#app/core/languages'
import { renderPdf } from '#app/core/documents/render_pdf'
import {
  columnsOf,
  fieldLabels,
  inEach,
  isolated,
  linesOf,
  sideBySide,
} from '#app/clients/papers/bilingual'
import {
  CONSENT_CHANNELS,
  DETAIL_OF,
  type ConsentPurpose,
} from '#app/clients/papers/consent_purpose'
import { consentText } from '#app/clients/papers/consent_text'
import type { Reader } from '#app/clients/papers/print_clause'

type Form = {
  purpose: ConsentPurpose
  version: string
  language: PublicLanguage
  reader: Reader
  /** What was recorded; empty on a form still to be signed. */
  recorded?: { detail: string; givenOn: string; withdrawnOn: string | null }
}

/** What is to be named with the consent: a line to write the partner on, boxes to tick for channels. */
function detailOf({ purpose, recorded }: Form, languages: PublicLanguage[]) {
  const kind = DETAIL_OF[purpose]
  const nameOf = (channel: string) => inEach(languages, `channel.${channel}`)
  const choices = kind === 'channel' && !recorded ? CONSENT_CHANNELS.map(nameOf) : []
  const written = recorded && kind === 'channel' ? nameOf(recorded.detail) : recorded?.detail
  return kind
    ? {
        label: linesOf(languages, kind === 'channel' ? 'channels' : 'partner'),
        choices,
        written: written ?? null,
      }
    : null
}

function statementsOf({ recorded }: Form, languages: PublicLanguage[]) {
  const line = (key: string, day: string) => ({ label: inEach(languages, key), day })
  return [
    ...(recorded ? [line('given_on', recorded.givenOn)] : []),
    ...(recorded?.withdrawnOn ? [line('withdrawn_on', recorded.withdrawnOn)] : []),
  ]
}

/** A consent in the person's language and Polish: a form to sign, or as it was once given. */
export async function printConsent(form: Form) {
  const { purpose, version, language, reader } = form
  const languages = sideBySide(language)
  const columns = await columnsOf(language, (each) => consentText(purpose, version, each))
  return renderPdf(
    'consent',
    {
      title: columns[0]?.title ?? purpose,
      foot: translator(language)('documents:version', { version: isolated(version) }),
      columns,
      reader,
      labels: fieldLabels(languages),
      detail: detailOf(form, languages),
      statements: statementsOf(form, languages),
      receipt: linesOf(languages, 'agree'),
    },
    language
  )
}
