/** What a code proves a contact for; a code for one purpose opens no other. */
export const CODE_PURPOSES = ['my_centre', 'over_limit'] as const
export type CodePurpose = (typeof CODE_PURPOSES)[number]

export const CODE_MINUTES = 10
export const CODE_TRIES = 5
