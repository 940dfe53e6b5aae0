import type Client from '#app/clients/models/client'
import Consent from '#app/clients/models/consent'

/** A consent of this client with its withdrawal; of anybody else's there is nothing here. */
export const findConsent = (client: Client, id: string): Promise<Consent> =>
  Consent.query()
    .where({ id, clientId: client.id })
    .preload('withdrawal', (one) => void one.preload('followUp'))
    .firstOrFail()
