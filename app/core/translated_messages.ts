import type { FieldContext } from '@vinejs/vine/types'
import type { HttpContext } from '@adonisjs/core/http'
import { hasSentence } from '#app/core/i18n'

/**
 * The words of a refused field, from the one catalogue: first `validation:fields.<field>.<rule>`,
 * then `validation:rules.<rule>`, then `validation:rules.invalid`. Fields of `what` is no person are
 * named `<what>_<field>`: the name of a workshop is not a first name.
 */
export class TranslatedMessages {
  constructor(
    private ctx: HttpContext,
    private what?: 'thing'
  ) {}

  getMessage(_raw: string, rule: string, field: FieldContext, args: Record<string, unknown> = {}) {
    const path = String(field.wildCardPath).replaceAll('.', '_')
    const name = this.what ? `${this.what}_${path}` : path
    const candidates = [
      `validation:fields.${name}.${rule}`,
      `validation:fields.${name}.invalid`,
      `validation:rules.${rule}`,
    ]
    const known = candidates.find((key) => hasSentence(this.ctx.locale, key))
    return this.ctx.t(known ?? 'validation:rules.invalid', args as Record<string, string>)
  }
}
