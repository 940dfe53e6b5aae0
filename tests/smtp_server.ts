import type { Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'

export type Letter = { messageId: string; raw: string; returnTo: string; envelopeId: string }

/** A real SMTP server on loopback that keeps what it accepts and can be told to be difficult. */
export class Mailbox {
  letters: Letter[] = []
  /** Answers to the next letters, for example `[451]`; then it accepts again. */
  refusals: number[] = []
  /** Answers to the next recipients, for example `['550 5.1.1 no such mailbox']`. */
  recipientRefusals: string[] = []
  /** How many of the next letters it keeps without saying so: it dies after DATA. */
  deathsAfterData = 0
  /** How many of the next letters it keeps and then falls silent. */
  silencesAfterData = 0
  slowMs = 0
  #sockets = new Set<Socket>()
  #server = this.#make()

  async open(port: number) {
    this.#server = this.#make()
    this.#server.server.on('connection', (socket: Socket) => this.#sockets.add(socket))
    await new Promise<void>((done) => this.#server.listen(port, '127.0.0.1', done))
  }

  async close() {
    this.#hangUp()
    await new Promise<void>((done) => this.#server.close(done))
  }

  #hangUp() {
    for (const socket of this.#sockets) {
      socket.destroy()
    }
    this.#sockets.clear()
  }

  #make() {
    return new SMTPServer({
      disabledCommands: ['STARTTLS', 'AUTH'],
      authOptional: true,
      closeTimeout: 500,
      hideDSN: false,
      onRcptTo: (_address, _session, done) => done(this.#refusalOfRecipient()),
      onData: (stream, session, done) => {
        this.#take(stream, session, done).catch((error: Error) => done(error))
      },
    })
  }

  #refusalOfRecipient() {
    const answer = this.recipientRefusals.shift()
    return answer ? refusal(Number(answer.slice(0, 3)), answer.slice(4)) : null
  }

  async #take(
    stream: AsyncIterable<Buffer>,
    { envelope }: { envelope: { mailFrom: unknown; dsn?: { envid?: string | null } } },
    done: (error?: Error) => void
  ) {
    const raw = Buffer.concat(await Array.fromAsync(stream)).toString('utf8')
    await setTimeout(this.slowMs)
    const code = this.refusals.shift()
    if (code) {
      return done(refusal(code, 'try later'))
    }
    const { address = '' } = (envelope.mailFrom || {}) as { address?: string }
    const messageId = raw.match(/^Message-ID: (\S+)/m)?.[1] ?? ''
    this.letters.push({ raw, messageId, returnTo: address, envelopeId: envelope.dsn?.envid ?? '' })
    if (this.silencesAfterData > 0) {
      this.silencesAfterData--
    } else if (this.deathsAfterData > 0) {
      this.deathsAfterData--
      this.#hangUp()
    } else {
      done()
    }
  }
}

const refusal = (responseCode: number, words: string) =>
  Object.assign(new Error(words), { responseCode })
