type DriverError = Error & { code?: string; errno?: number }

const RETRYABLE_ERRNO = new Set([1020, 1205, 1213])
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'ETIMEDOUT',
  'EPIPE',
  'PROTOCOL_CONNECTION_LOST',
  'ER_SERVER_SHUTDOWN',
  'ER_CON_COUNT_ERROR',
  'SQLITE_CANTOPEN',
  'SQLITE_IOERR',
])

const asDriverError = (error: unknown) => (error instanceof Error ? (error as DriverError) : null)

/** Somebody else held a lock or won a race: the same transaction may succeed when run again. */
export function isRetryable(error: unknown): boolean {
  const found = asDriverError(error)
  return (
    !!found &&
    (RETRYABLE_ERRNO.has(found.errno ?? 0) || (found.code?.startsWith('SQLITE_BUSY') ?? false))
  )
}

/** A unique key or a primary key was already taken. */
export function isDuplicate(error: unknown): boolean {
  const found = asDriverError(error)
  return (
    found?.errno === 1062 ||
    found?.code === 'SQLITE_CONSTRAINT_UNIQUE' ||
    found?.code === 'SQLITE_CONSTRAINT_PRIMARYKEY'
  )
}

/** The database cannot be reached now; the visitor gets a 503 and may try again. */
export function isUnreachable(error: unknown): boolean {
  const found = asDriverError(error)
  return (
    !!found &&
    (UNREACHABLE.has(found.code ?? '') ||
      found.name === 'KnexTimeoutError' ||
      found.message.includes('Connection lost'))
  )
}
