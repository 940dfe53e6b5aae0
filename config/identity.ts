import env from '#start/env'

/** How long sign-ins and links last, in seconds. */
const identityConfig = {
  /** Demo accounts may sign in and are shown at the login page. */
  isDemo: env.get('DEMO') ?? false,
  idle: 15 * 60,
  session: 10 * 60 * 60,
  invitation: 7 * 24 * 60 * 60,
  passwordReset: 60 * 60,
}

export default identityConfig
