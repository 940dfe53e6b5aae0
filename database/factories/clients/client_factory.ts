import { inTransaction } from '#app/core/transaction'
import { registerClient } from '#app/clients/register_client'
import type { ClientPayload } from '#app/clients/client_payload'

/** A registered client with participant, names, keys and languages, as the Centre makes them. */
export const makeClient = (
  staff: { id: string },
  payload: Partial<ClientPayload> & { branchId: number; participantId?: string | null }
) =>
  inTransaction((trx) =>
    registerClient(
      {
        given: 'Олександр',
        family: 'Шевченко',
        otherGiven: 'Oleksandr',
        otherFamily: 'Shevchenko',
        languages: ['uk'],
        contacts: [],
        ...payload,
      },
      staff,
      trx
    )
  )
