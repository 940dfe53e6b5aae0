import type { ClientPayload } from '#app/clients/client_payload'
import { normalisePesel } from '#app/clients/pesel'
import { sortKey } from '#app/core/name_folding'

const birthOf = ({ birthDate, birthYear, birthAnswer }: ClientPayload) => {
  const year = birthDate?.year ?? birthYear ?? null
  const missing = birthAnswer && birthAnswer !== 'answered' ? birthAnswer : 'not_asked'
  return { birthDate: birthDate ?? null, birthYear: year, birthAnswer: year ? 'answered' : missing }
}

const residenceOf = ({ residenceTitles = [], residenceAnswer }: ClientPayload) =>
  residenceTitles.length > 0 || residenceAnswer === 'answered'
    ? 'answered'
    : (residenceAnswer ?? 'not_asked')

/** The columns of `clients` that a form fills. */
export function clientFacts(payload: ClientPayload) {
  return {
    branchId: payload.branchId,
    language: payload.languages[0],
    sortKey: sortKey(payload.family, payload.given),
    sex: payload.sex ?? 'not_asked',
    citizenship: payload.citizenship ?? 'not_asked',
    ...birthOf(payload),
    residenceAnswer: residenceOf(payload),
  }
}

/** The columns that not everybody may see; left alone when the form did not have them. */
export const sensitiveFacts = ({ pesel, note }: ClientPayload) => ({
  ...(pesel === undefined ? {} : { pesel: pesel ? normalisePesel(pesel) : null }),
  ...(note === undefined ? {} : { note: note || null }),
})
