import type { HttpContext } from '@adonisjs/core/http'

/** Says no at one field of the form, in the place where Inertia's forms look for it. */
export const refuseField = (session: HttpContext['session'], field: string, message: string) =>
  session.flash('inputErrorsBag', { [field]: message })
