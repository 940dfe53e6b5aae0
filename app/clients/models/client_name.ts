import { compose } from '@adonisjs/core/helpers'
import { ClientNameSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'

export const NAME_KINDS = [
  'current',
  'other_script',
  'passport',
  'birth',
  'former',
  'spelling',
] as const
export type NameKind = (typeof NAME_KINDS)[number]

/** Where names of the past and of papers stand: after the two in use. */
export const LATER_POSITION = 10

/** One name of a person, dated. `spelling` is what the record said before somebody corrected it. */
export default class ClientName extends compose(ClientNameSchema, withRecordId) {
  static table = 'client_names'

  get full() {
    return [this.given, this.family].filter(Boolean).join(' ')
  }

  isWrittenLike({ given, family }: { given: string; family?: string | null }) {
    return this.given === given && (this.family ?? '') === (family ?? '')
  }
}
