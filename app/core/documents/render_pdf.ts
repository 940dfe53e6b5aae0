import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import app from '@adonisjs/core/services/app'
import { drawable, readFonts } from '#app/core/documents/document_fonts'
import { printable } from '#app/core/documents/printable'
import { letterHead } from '#app/core/documents/letter_head'

/** Compiled templates are remembered by Typst; what was not used for so many documents is dropped. */
const REMEMBERED = 3

const folder = app.makePath('resources/documents')

let opened: { compiler: NodeCompiler; drawn: Set<number> } | null = null

/** One compiler for the life of the process, made with the first document. */
function engine() {
  if (!opened) {
    const fonts = readFonts()
    const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: fonts }] })
    opened = { compiler, drawn: drawable(fonts) }
  }
  return opened
}

function compile(compiler: NodeCompiler, template: string, inputs: Record<string, string>) {
  const compiled = compiler.compile({ mainFilePath: `${folder}/${template}.typ`, inputs })
  if (!compiled.result) {
    const error = compiled.takeError() ?? compiled.takeDiagnostics()
    const reasons = error ? compiler.fetchDiagnostics(error) : []
    throw new Error(`The document ${template} was not drawn: ${reasons.map(reasonOf).join('; ')}`)
  }
  return compiled.result
}

const reasonOf = ({ message }: { message?: string }) => message ?? 'unknown'

export type Printed = { title: string; foot?: string }

/**
 * Draws `resources/documents/<template>.typ` as PDF/UA-1. The data travels as JSON and is never
 * read as Typst, so a name prints as it is written. 4-13 ms, the first one of a process 0.2 s.
 */
export async function renderPdf<Data extends Printed>(
  template: string,
  data: Data,
  language: string
): Promise<Buffer> {
  const { compiler, drawn } = engine()
  const input = { ...data, language, house: letterHead(language, data.foot ?? data.title) }
  const document = compile(compiler, template, { data: JSON.stringify(printable(input, drawn)) })
  const pdf = compiler.pdf(document, { pdfStandard: 'ua-1' })
  compiler.evictCache(REMEMBERED)
  return pdf
}
