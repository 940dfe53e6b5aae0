import { Env } from '@adonisjs/core/env'

const env = await Env.create(new URL('../', import.meta.url), {
  NODE_ENV: Env.schema.enum(['development', 'production', 'test'] as const),
  TZ: Env.schema.enum(['UTC'] as const),
  HOST: Env.schema.string({ format: 'host' }),
  PORT: Env.schema.number(),
  APP_URL: Env.schema.string({ format: 'url', tld: false }),
  APP_KEY: Env.schema.secret(),
  FIELD_KEYS: Env.schema.secret(),
  LOG_LEVEL: Env.schema.string(),
  SESSION_DRIVER: Env.schema.enum(['database', 'memory'] as const),

  DB_CONNECTION: Env.schema.enum(['sqlite', 'mysql'] as const),
  DB_FILE: Env.schema.string.optional(),
  DB_HOST: Env.schema.string.optional({ format: 'host' }),
  DB_PORT: Env.schema.number.optional(),
  DB_USER: Env.schema.string.optional(),
  DB_PASSWORD: Env.schema.secret.optional(),
  DB_DATABASE: Env.schema.string.optional(),
  DB_POOL: Env.schema.number.optional(),

  WORKER: Env.schema.enum(['embedded', 'separate'] as const),
  MAIL_FROM: Env.schema.string(),
  SMTP_HOST: Env.schema.string.optional({ format: 'host' }),
  SMTP_PORT: Env.schema.number.optional(),
  SMTP_USER: Env.schema.string.optional(),
  SMTP_PASSWORD: Env.schema.secret.optional(),
  SMTP_SECOND_HOST: Env.schema.string.optional({ format: 'host' }),
  SMTP_SECOND_PORT: Env.schema.number.optional(),
  SMTP_SECOND_USER: Env.schema.string.optional(),
  SMTP_SECOND_PASSWORD: Env.schema.secret.optional(),
  MAIL_RETURN_TO: Env.schema.string.optional({ format: 'email' }),

  SMS_URL: Env.schema.string.optional({ format: 'url', tld: false }),
  SMS_TOKEN: Env.schema.secret.optional(),
  SMS_FROM: Env.schema.string.optional(),
  SMS_SECOND_URL: Env.schema.string.optional({ format: 'url', tld: false }),
  SMS_SECOND_TOKEN: Env.schema.secret.optional(),
  SMS_SECOND_FROM: Env.schema.string.optional(),
  SMS_REPORT_SECRET: Env.schema.secret.optional(),

  /** When no message should wake anybody, in Warsaw: `20:00-08:00` when left out. */
  QUIET_HOURS: Env.schema.string.optional(),

  FILES_DISK: Env.schema.enum.optional(['fs', 's3'] as const),
  FILES_DIR: Env.schema.string.optional(),
  S3_BUCKET: Env.schema.string.optional(),
  S3_REGION: Env.schema.string.optional(),
  S3_ENDPOINT: Env.schema.string.optional({ format: 'url', tld: false }),
  S3_KEY: Env.schema.string.optional(),
  S3_SECRET: Env.schema.secret.optional(),

  BOOKING_OPEN: Env.schema.number.optional(),
  BOOKING_OPEN_CONFIRMED: Env.schema.number.optional(),
  BOOKING_PER_HOUR: Env.schema.number.optional(),
  BOOKING_PER_DAY: Env.schema.number.optional(),
  BOOKING_PER_SITE: Env.schema.number.optional(),
  BOOKING_EXEMPT_NETWORKS: Env.schema.string.optional(),
  BOOKING_EXEMPT_CONTACTS: Env.schema.string.optional(),

  DEMO: Env.schema.boolean.optional(),
  RATE_LIMITS: Env.schema.enum.optional(['on', 'off'] as const),
})

if (new Date().getTimezoneOffset() !== 0) {
  throw new Error('The process must run with TZ=UTC: stored times are UTC')
}

if (!/^\d\d:\d\d-\d\d:\d\d$/.test(env.get('QUIET_HOURS', '20:00-08:00'))) {
  throw new Error('QUIET_HOURS is written like 20:00-08:00')
}

if (env.get('RATE_LIMITS') === 'off' && !env.get('DEMO') && env.get('NODE_ENV') !== 'test') {
  throw new Error('RATE_LIMITS=off works only with DEMO=1 or in tests')
}

if (env.get('FILES_DISK') === 's3' && !env.get('S3_BUCKET')) {
  throw new Error('FILES_DISK=s3 needs S3_BUCKET, S3_KEY and S3_SECRET')
}

for (const name of ['SMS_URL', 'SMS_SECOND_URL'] as const) {
  const url = env.get(name)
  if (url && !/^https:|^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(url)) {
    throw new Error(`${name} must begin with https: numbers and words travel there`)
  }
}

if ((env.get('SMS_REPORT_SECRET')?.release().length ?? 32) < 32) {
  throw new Error('SMS_REPORT_SECRET needs 32 characters: whoever knows it may report deliveries')
}

export default env
