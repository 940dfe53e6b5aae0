import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { todayInWarsaw } from '#app/core/clock'
import type { ConsentPurpose } from '#app/clients/papers/consent_purpose'

/**
 * The consent that stands on `day` (yyyy-MM-dd), or null. `detail` names the partner or the channel,
 * '' where the purpose has none. On the day of its withdrawal a consent stands no more. A message
 * sent on the strength of a consent carries it as its subject (`consent`, this id), so that a
 * withdrawal stops it while it waits.
 */
export async function consentInForce(
  clientId: string,
  purpose: ConsentPurpose,
  detail = '',
  day = todayInWarsaw(),
  client: QueryClientContract = db.connection()
): Promise<string | null> {
  const found = await client
    .from('consents')
    .leftJoin('consent_withdrawals', 'consent_withdrawals.consent_id', 'consents.id')
    .where({ 'consents.client_id': clientId, 'consents.purpose': purpose })
    .where('consents.detail', detail)
    .where('consents.given_on', '<=', day)
    .where((standing) => {
      void standing
        .whereNull('consent_withdrawals.withdrawn_on')
        .orWhere('consent_withdrawals.withdrawn_on', '>', day)
    })
    .select('consents.id')
    .orderBy('consents.given_on', 'desc')
    .first()
  return found?.id ?? null
}

/** Whether the person agreed to this and had not taken it back on `day`. */
export async function hasConsent(...question: Parameters<typeof consentInForce>): Promise<boolean> {
  return (await consentInForce(...question)) !== null
}
