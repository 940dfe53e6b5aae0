import { PUBLIC_LANGUAGES } from '#app/core/languages'
import { todayInWarsaw } from '#app/core/clock'
import { guardiansOf } from '#app/clients/household/guardians_of'
import { isMinor } from '#app/clients/minor'
import { paperLanguage } from '#app/clients/papers/bilingual'
import {
  CONSENT_CHANNELS,
  CONSENT_PURPOSES,
  CONSENT_WAYS,
  DETAIL_OF,
  HANDOVER_WAYS,
  WITHDRAWAL_WAYS,
} from '#app/clients/papers/consent_purpose'
import type Client from '#app/clients/models/client'
import type Guardianship from '#app/clients/models/guardianship'

async function nameOf(guardianship: Guardianship) {
  if (guardianship.guardianName || !guardianship.guardianClientId) {
    return guardianship.guardianName
  }
  await guardianship.load('guardian', (guardian) => void guardian.preload('names'))
  return guardianship.guardian.name
}

/** What can be chosen on the papers page of this client, and what is chosen at first. */
export async function papersChoices(client: Client) {
  const isForMinor = isMinor(client)
  const [guardian] = isForMinor ? await guardiansOf(client.id) : []
  return {
    languages: [...PUBLIC_LANGUAGES],
    language: paperLanguage(client.language),
    isMinor: isForMinor,
    guardianName: guardian ? await nameOf(guardian) : null,
    today: todayInWarsaw(),
    purposes: CONSENT_PURPOSES.map((code) => ({ code, detail: DETAIL_OF[code] })),
    channels: [...CONSENT_CHANNELS],
    handoverWays: [...HANDOVER_WAYS],
    consentWays: [...CONSENT_WAYS],
    withdrawalWays: [...WITHDRAWAL_WAYS],
  }
}

export type PapersChoices = Awaited<ReturnType<typeof papersChoices>>
