import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import type { Ability } from '#app/identity/abilities'

/** Forbidden looks like not found: nobody learns what exists. */
export default class MayMiddleware {
  handle({ auth }: HttpContext, next: NextFn, ability: Ability) {
    if (!auth.getUserOrFail().may(ability)) {
      throw new Exception('Not found', { status: 404, code: 'E_MAY_NOT' })
    }
    return next()
  }
}
