/**
 * `final`: this message will never be taken (no such mailbox or number);
 * `later`: not now, though the server is well (a full mailbox, greylisting);
 * `server`: the server is away or refuses us, and surely did not take it: another one may;
 * `unsure`: broken off half-way; it may or may not have been taken.
 */
export type FailureKind = 'final' | 'later' | 'server' | 'unsure'

export class DeliveryFailure extends Error {
  constructor(
    public kind: FailureKind,
    message: string
  ) {
    super(message)
  }

  /** The server's words without the addresses and numbers it may repeat. */
  get reason(): string {
    return this.message
      .replace(/\S+@\S+/g, '…')
      .replace(/\+?\d[\d -]{7,}\d/g, '…')
      .slice(0, 255)
  }
}

/** What nobody foresaw may have happened at any moment. */
export const asFailure = (error: unknown) =>
  error instanceof DeliveryFailure
    ? error
    : new DeliveryFailure('unsure', error instanceof Error ? error.message : String(error))
