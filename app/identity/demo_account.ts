import identityConfig from '#config/identity'

const DEMO_DOMAIN = '@mci.test'

export const isDemoEmail = (email: string) => email.endsWith(DEMO_DOMAIN)

/** Demo accounts exist only where DEMO=1. */
export const isPermitted = (email: string) => identityConfig.isDemo || !isDemoEmail(email)
