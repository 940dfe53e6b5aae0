import type { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { copyAddress } from '#app/clients/addresses/copy_address'
import { joinHousehold } from '#app/clients/household/join_household'
import type Client from '#app/clients/models/client'
import Guardianship from '#app/clients/models/guardianship'
import type { HouseholdRole } from '#app/clients/models/household_member'
import { registerClient } from '#app/clients/register_client'

export type FamilyMember = {
  given: string
  family?: string | null
  birthDate?: DateTime | null
  role: HouseholdRole
  /** Is reached through the person whose household it is. */
  usesContact: boolean
  isGuardian: boolean
}

/** Registers somebody of the same household: branch, languages and address are those of `host`. */
export async function registerFamilyMember(
  host: Client,
  { given, family, birthDate, role, usesContact, isGuardian }: FamilyMember,
  staff: { id: string },
  trx: TransactionClientContract
): Promise<Client> {
  const languages = host.languages.map(({ language }) => language)
  const { branchId } = host
  const facts = { given, family, birthDate, languages, branchId, contacts: [] }
  const client = await registerClient(facts, staff, trx)
  await copyAddress(host.id, client.id, staff, trx)
  const contactThroughId = usesContact ? host.id : null
  await joinHousehold(host.id, { clientId: client.id, role, contactThroughId }, staff, trx)
  if (isGuardian) {
    const link = { clientId: client.id, guardianClientId: host.id, basis: 'parent' as const }
    await Guardianship.create({ ...link, recordedBy: staff.id }, { client: trx })
  }
  return client
}
