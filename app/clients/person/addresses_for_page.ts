import type StaffMember from '#app/identity/models/staff_member'
import ClientAddress from '#app/clients/models/client_address'

const maySeeStreets = (staff: StaffMember) =>
  staff.may('clients.edit') || staff.may('clients.view_sensitive')

/** Where somebody lives and lived; powiat, gmina and degree of urbanisation follow from the gmina. */
export async function addressesForPage(clientId: string, staff: StaffMember) {
  const addresses = await ClientAddress.query()
    .where('client_id', clientId)
    .preload('gmina')
    .orderBy('kind', 'desc')
    .orderBy('created_at', 'desc')
  return addresses.map((address) => ({
    id: address.id,
    kind: address.kind,
    place: address.place,
    locality: address.locality,
    ...(maySeeStreets(staff) ? { street: address.street, postcode: address.postcode } : {}),
    gmina: address.gmina
      ? {
          teryt: address.gmina.teryt,
          name: address.gmina.name,
          kind: address.gmina.kind,
          powiat: address.gmina.powiat,
          degurba: address.gmina.degurba,
        }
      : null,
    validFrom: address.validFrom?.toISODate() ?? null,
    validUntil: address.validUntil?.toISODate() ?? null,
  }))
}
