/** `completion`: the course is done; `residence`: for an office that decides about a residence permit. */
export const CERTIFICATE_KINDS = ['completion', 'residence'] as const
export type CertificateKind = (typeof CERTIFICATE_KINDS)[number]

/** `duplicate` is in force as well: it stands for a paper that was lost. */
export const CERTIFICATE_STATES = ['issued', 'duplicate', 'corrected', 'annulled'] as const
export type CertificateState = (typeof CERTIFICATE_STATES)[number]

export const IN_FORCE: readonly CertificateState[] = ['issued', 'duplicate']

export type EndingOutcome = Extract<CertificateState, 'corrected' | 'annulled'>
