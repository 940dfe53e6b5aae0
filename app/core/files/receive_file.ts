import { errors } from '@vinejs/vine'
import type { HttpContext } from '@adonisjs/core/http'
import { inspectFile, type InspectedFile } from '#app/core/files/inspect_file'
import { RefusedFile } from '#app/core/files/refused_file'

/** Runs `work`; a file refused in it is told at the form's field, in words. */
export async function tellingAtField<Result>(
  { t }: Pick<HttpContext, 't'>,
  work: () => Promise<Result>
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof RefusedFile) {
      const message = t(`files:refused.${error.code}`)
      throw new errors.E_VALIDATION_ERROR([{ field: 'file', rule: error.code, message }])
    }
    throw error
  }
}

/** The form's file after inspection. */
export const receiveFile = ({ upload, t }: Pick<HttpContext, 'upload' | 't'>) =>
  tellingAtField({ t }, async (): Promise<InspectedFile> => {
    if (!upload) {
      throw new RefusedFile('missing')
    }
    return inspectFile(upload)
  })
