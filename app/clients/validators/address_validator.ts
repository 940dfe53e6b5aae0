import vine from '@vinejs/vine'
import { ADDRESS_KINDS, ADDRESS_PLACES } from '#app/clients/models/client_address'
import { dated, optionalText } from '#app/clients/validators/dated'

/** A strange postcode is pointed out on the form and kept: people know their address best. */
export const addressValidator = vine.create({
  kind: vine.enum(ADDRESS_KINDS),
  place: vine.enum(ADDRESS_PLACES),
  gminaTeryt: vine.string().exists({ table: 'gminas', column: 'teryt' }).nullable().optional(),
  locality: optionalText(120),
  street: optionalText(200),
  postcode: optionalText(12),
  ...dated(),
})
