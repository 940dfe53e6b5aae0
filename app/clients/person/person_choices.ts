import { CONTACT_KINDS, CONTACT_OWNERS } from '#app/clients/contact_value'
import { ADDRESS_KINDS, ADDRESS_PLACES } from '#app/clients/models/client_address'
import { NAME_KINDS } from '#app/clients/models/client_name'
import Gmina from '#app/clients/models/gmina'
import { GUARDIAN_BASES } from '#app/clients/models/guardianship'
import { HOUSEHOLD_ROLES } from '#app/clients/models/household_member'

/** What the forms of the page offer. */
export async function personChoices() {
  const gminas = await Gmina.query().orderBy('name').orderBy('teryt')
  return {
    nameKinds: NAME_KINDS.filter((kind) => !['current', 'other_script'].includes(kind)),
    contactKinds: [...CONTACT_KINDS],
    contactOwners: [...CONTACT_OWNERS],
    addressKinds: [...ADDRESS_KINDS],
    addressPlaces: [...ADDRESS_PLACES],
    householdRoles: [...HOUSEHOLD_ROLES],
    guardianBases: [...GUARDIAN_BASES],
    gminas: gminas.map(({ teryt, name, kind, powiat, degurba }) => ({
      teryt,
      name,
      kind,
      powiat,
      degurba,
    })),
  }
}
