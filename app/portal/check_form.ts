import type { HttpContext } from '@adonisjs/core/http'
import type { VineValidator } from '@vinejs/vine'
import type { Infer, SchemaTypes } from '@vinejs/vine/types'

export type Problem = { field: string; message: string }

type Checked<Answers> = { answers: Answers; problems: [] } | { answers: null; problems: Problem[] }

/** Public forms are answered directly: the page again, with its problems, under 422. */
export async function checkForm<Schema extends SchemaTypes>(
  { request, response }: HttpContext,
  validator: VineValidator<Schema, undefined>
): Promise<Checked<Infer<Schema>>> {
  const [error, answers] = await request.tryValidateUsing(validator, { meta: undefined })
  if (!error) {
    return { answers, problems: [] }
  }
  response.status(422)
  const problems: Problem[] = error.messages
  return { answers: null, problems: problems.map(({ field, message }) => ({ field, message })) }
}
