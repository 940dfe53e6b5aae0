import type { PaperText } from '#app/clients/papers/paper_text'

export const CONSENT_PURPOSES = ['partner_sharing', 'contact_channel', 'image'] as const
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number]

export type ConsentTexts = Record<ConsentPurpose, PaperText>

export const CONSENT_CHANNELS = ['email', 'sms', 'phone', 'messenger', 'post'] as const

/** What has to be named with the consent: which partner, which channel. */
export const DETAIL_OF = {
  partner_sharing: 'partner',
  contact_channel: 'channel',
  image: null,
} as const satisfies Record<ConsentPurpose, 'partner' | 'channel' | null>

/** After these somebody has to act: tell the partner, take the pictures down. */
export const NEEDS_FOLLOW_UP: readonly string[] = ['partner_sharing', 'image']

export const HANDOVER_WAYS = ['on_paper', 'read_aloud', 'on_screen', 'by_mail'] as const
export const CONSENT_WAYS = ['on_paper', 'on_screen', 'by_phone'] as const
export const WITHDRAWAL_WAYS = ['in_person', 'by_phone', 'by_mail', 'by_letter'] as const

/** Who received a paper or decided: the person, or whoever answers for a minor. */
export const GIVERS = ['self', 'guardian'] as const
export type Giver = (typeof GIVERS)[number]
