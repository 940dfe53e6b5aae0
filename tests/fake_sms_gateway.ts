import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'

export type TextMessage = { idx: string; to: string; message: string; fields: URLSearchParams }

/**
 * What happens to the next request: an HTTP status, an error code of the gateway, a pause,
 * `hangs_up` before it took the message, `dies_after` or `falls_silent` once it has.
 */
export type Trouble =
  | { status: number }
  | { error: number }
  | 'hangs_up'
  | 'dies_after'
  | 'falls_silent'
  | 'babbles'
  | { slowMs: number }

/** A real HTTP server on loopback that answers as SMSAPI does and can be told to be difficult. */
export class FakeSmsGateway {
  /** What left for the phones. */
  texts: TextMessage[] = []
  /** How often each `idx` was asked for, whether or not it left. */
  requests: string[] = []
  tokens: (string | undefined)[] = []
  troubles: Trouble[] = []
  #server: Server | null = null

  async open(port: number) {
    this.#server = createServer((request, response) => void this.#answer(request, response))
    this.#server.listen(port, '127.0.0.1')
    await once(this.#server, 'listening')
  }

  async close() {
    const server = this.#server
    this.#server = null
    if (server) {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    }
  }

  /** One request without the network, for twins that need no server. */
  submit(fields: URLSearchParams) {
    const idx = fields.get('idx') ?? ''
    this.requests.push(idx)
    return this.#take(idx, fields)
  }

  async #answer(request: IncomingMessage, response: ServerResponse) {
    const body = Buffer.concat(await Array.fromAsync(request)).toString('utf8')
    const fields = new URLSearchParams(body)
    const idx = fields.get('idx') ?? ''
    this.requests.push(idx)
    this.tokens.push(request.headers.authorization)
    const trouble = this.troubles.shift()
    if (await this.#isTrouble(trouble, response)) {
      return
    }
    const answer = this.#take(idx, fields)
    if (trouble === 'dies_after') {
      return void response.destroy()
    }
    if (trouble === 'falls_silent') {
      return
    }
    response.end(JSON.stringify(answer))
  }

  async #isTrouble(trouble: Trouble | undefined, response: ServerResponse): Promise<boolean> {
    if (!trouble || trouble === 'dies_after' || trouble === 'falls_silent') {
      return false
    }
    if (trouble === 'hangs_up') {
      response.destroy()
    } else if (trouble === 'babbles') {
      response.end('<html>Welcome</html>')
    } else if ('slowMs' in trouble) {
      await setTimeout(trouble.slowMs)
      return false
    } else if ('status' in trouble) {
      response.writeHead(trouble.status).end('Sorry')
    } else {
      response.end(JSON.stringify({ error: trouble.error, message: 'Refused' }))
    }
    return true
  }

  /** One message per `idx`, when asked to check it. */
  #take(idx: string, fields: URLSearchParams) {
    const isKnown = this.texts.some((text) => text.idx === idx)
    if (isKnown && fields.get('check_idx') === '1') {
      return { error: 53, message: 'Not unique idx' }
    }
    const [to, message] = [fields.get('to') ?? '', fields.get('message') ?? '']
    this.texts.push({ idx, to, message, fields })
    const accepted = { id: `sms-${this.texts.length}`, points: 0.165, number: to, status: 'QUEUE' }
    return { count: 1, list: [{ ...accepted, error: null, idx, parts: 1 }] }
  }
}
