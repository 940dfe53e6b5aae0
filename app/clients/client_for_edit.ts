import type StaffMember from '#app/identity/models/staff_member'
import { inForce } from '#app/clients/in_force'
import type Client from '#app/clients/models/client'
import ClientTransformer from '#app/clients/transformers/client_transformer'

/** The client's form as this person may see it. */
export async function clientForEdit(client: Client, staff: StaffMember) {
  await client.load((loader) => {
    loader
      .load('names')
      .load('languages')
      .load('residenceTitles')
      .load('participants', (participants) => {
        void participants.preload('contactPoints', (one) => inForce(one))
      })
  })
  const transformer = new ClientTransformer(client)
  return staff.may('clients.view_sensitive')
    ? transformer.forSensitiveEdit()
    : transformer.forEdit()
}
