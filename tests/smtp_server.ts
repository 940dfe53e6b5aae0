import { SMTPServer } from 'smtp-server'

export type Letter = { messageId: string; raw: string }

/** A real SMTP server on loopback that keeps what it accepts and can be told to be difficult. */
export class Mailbox {
  letters: Letter[] = []
  /** Answers to the next letters, for example `[451]`; then it accepts again. */
  refusals: number[] = []
  #server = this.#make()

  async open(port: number) {
    this.#server = this.#make()
    await new Promise<void>((done) => this.#server.listen(port, '127.0.0.1', done))
  }

  async close() {
    await new Promise<void>((done) => this.#server.close(done))
  }

  #make() {
    return new SMTPServer({
      disabledCommands: ['STARTTLS', 'AUTH'],
      authOptional: true,
      closeTimeout: 500,
      onData: async (stream, _session, done) => {
        const raw = Buffer.concat(await Array.fromAsync(stream)).toString('utf8')
        const code = this.refusals.shift()
        if (code) {
          return done(Object.assign(new Error('try later'), { responseCode: code }))
        }
        this.letters.push({ raw, messageId: raw.match(/^Message-ID: (\S+)/m)?.[1] ?? '' })
        return done()
      },
    })
  }
}
