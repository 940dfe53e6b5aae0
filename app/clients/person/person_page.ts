import type StaffMember from '#app/identity/models/staff_member'
import { addressesForPage } from '#app/clients/person/addresses_for_page'
import { belongingForPage } from '#app/clients/person/belonging_for_page'
import { cardsForPage } from '#app/clients/person/cards_for_page'
import { contactsForPage } from '#app/clients/person/contacts_for_page'
import { guardiansForPage } from '#app/clients/person/guardians_for_page'
import { householdForPage } from '#app/clients/person/household_for_page'
import { namesForPage } from '#app/clients/person/names_for_page'
import { pinForPage } from '#app/clients/person/pin_for_page'
import { isMinor } from '#app/clients/minor'
import type Client from '#app/clients/models/client'

/** Who somebody is and where they belong; streets and guardians' phones only for who works with them. */
export async function personPage(client: Client, staff: StaffMember) {
  return {
    isMinor: isMinor(client),
    birth: {
      date: client.birthDate?.toISODate() ?? null,
      year: client.birthYear,
      answer: client.birthAnswer,
      sex: client.sex,
      citizenship: client.citizenship,
    },
    names: await namesForPage(client.id),
    contacts: staff.may('clients.view_contacts') ? await contactsForPage(client.id, staff) : null,
    addresses: await addressesForPage(client.id, staff),
    household: await householdForPage(client.id, staff),
    guardians: await guardiansForPage(client.id, staff),
    pin: await pinForPage(client.id),
    cards: await cardsForPage(client.id),
    belonging: await belongingForPage(client),
  }
}
