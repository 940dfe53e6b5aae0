import type { HttpContext } from '@adonisjs/core/http'

/** Shown in the browser, from where it is printed. The file's name says no more than what it is. */
export function sendPdf({ response }: HttpContext, pdf: Buffer, name: string) {
  response.header('content-type', 'application/pdf')
  response.header('content-disposition', `inline; filename="${name}.pdf"`)
  return response.send(pdf)
}
