import type { FieldContext } from '@vinejs/vine/types'
import type { HttpContext } from '@adonisjs/core/http'
import { hasSentence } from '#app/core/i18n'

/**
 * The words of a refused field, from the one catalogue: first `validation:fields.<field>.<rule>`,
 * then `validation:rules.<rule>`, then `validation:rules.invalid`.
 */
export class TranslatedMessages {
  constructor(private ctx: HttpContext) {}

  getMessage(_raw: string, rule: string, field: FieldContext, args: Record<string, unknown> = {}) {
    const name = String(field.wildCardPath).replaceAll('.', '_')
    const candidates = [
      `validation:fields.${name}.${rule}`,
      `validation:fields.${name}.invalid`,
      `validation:rules.${rule}`,
    ]
    const known = candidates.find((key) => hasSentence(this.ctx.locale, key))
    return this.ctx.t(known ?? 'validation:rules.invalid', args as Record<string, string>)
  }
}
