import vine from '@vinejs/vine'
import type { FieldContext } from '@vinejs/vine/types'

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

function isWritten(kind: unknown, value: string): boolean {
  if (kind === 'email') {
    return EMAIL.test(value)
  }
  return kind !== 'phone' || (value.match(/\p{Nd}/gu) ?? []).length >= 5
}

/** A phone has digits and an e-mail an @; more is not asked, numbers of the world differ. */
export const contactWritten = vine.createRule((value: unknown, _, field: FieldContext) => {
  const { kind } = field.parent as { kind?: unknown }
  if (typeof value === 'string' && !isWritten(kind, value)) {
    field.report('Not a contact point', `contact_${String(kind)}`, field)
  }
})
