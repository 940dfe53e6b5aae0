import type StaffMember from '#app/identity/models/staff_member'
import { clientHead } from '#app/clients/client_head'
import type Client from '#app/clients/models/client'
import { clientCard } from '#app/dossier/client_card'

/** Head and card, each worked out when the page asks for it; the card needs what the head loads. */
export function clientOverview(client: Client, staff: StaffMember) {
  let loading: ReturnType<typeof clientHead> | undefined
  const head = () => (loading ??= clientHead(client, staff))
  return {
    head,
    client: async () => {
      await head()
      return clientCard(client, staff)
    },
  }
}
