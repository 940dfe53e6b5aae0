import type StaffMember from '#app/identity/models/staff_member'
import { comparedFields } from '#app/clients/duplicates/compared_fields'
import type Client from '#app/clients/models/client'
import type PossibleDuplicate from '#app/clients/models/possible_duplicate'

const headOf = (client: Client) => ({
  id: client.id,
  number: client.number,
  version: client.version,
  name: client.name,
  branch: client.branch.name,
  registeredAt: client.createdAt.toUTC().toISO()!,
})

/** Both records side by side. PESEL and note only for those who may see them. */
export const duplicatePage = (
  pair: PossibleDuplicate,
  first: Client,
  second: Client,
  staff: StaffMember
) => ({
  pair: { id: pair.id, verdict: pair.verdict, reasons: pair.reasonCodes, state: pair.state },
  records: [headOf(first), headOf(second)],
  fields: comparedFields(first, second, staff.may('clients.view_sensitive')),
})
