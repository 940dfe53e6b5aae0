import type OutboxMessage from '#app/core/models/outbox_message'

type Check = (message: OutboxMessage) => Promise<boolean>

const checks = new Map<string, Check>()

/** Registers a question asked right before a message leaves; a no withholds it for good. */
export function beforeSending(name: string, check: Check) {
  checks.set(name, check)
}

export async function maySend(message: OutboxMessage): Promise<boolean> {
  for (const check of checks.values()) {
    if (!(await check(message))) {
      return false
    }
  }
  return true
}
