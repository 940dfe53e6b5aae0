import { belongsTo } from '@adonisjs/lucid/orm'
import { compose } from '@adonisjs/core/helpers'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { ClientAddressSchema } from '#database/schema'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'
import Gmina from '#app/clients/models/gmina'

export const ADDRESS_KINDS = ['residence', 'correspondence'] as const
export type AddressKind = (typeof ADDRESS_KINDS)[number]

export const ADDRESS_PLACES = ['malopolska', 'poland', 'abroad', 'none'] as const
export type AddressPlace = (typeof ADDRESS_PLACES)[number]

/** Where somebody lives or gets letters, dated; `none` is having no address, which is an answer. */
export default class ClientAddress extends compose(ClientAddressSchema, withRecordId) {
  static table = 'client_addresses'

  declare kind: AddressKind
  declare place: AddressPlace

  @encrypted()
  declare street: string | null

  @belongsTo(() => Gmina, { foreignKey: 'gminaTeryt' })
  declare gmina: BelongsTo<typeof Gmina>
}
