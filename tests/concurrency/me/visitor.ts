import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'

export type Answer = { status: number; location: string; text: string; headers: string[] }

/** Somebody with a browser that keeps its cookies; each request on a connection of its own. */
export class Visitor {
  #cookies = new Map<string, string>()

  constructor(private url: string) {}

  get = (path: string) => this.#send('GET', path, '')

  post = (path: string, form: Record<string, string> = {}) =>
    this.#send('POST', path, new URLSearchParams(form).toString())

  async #send(method: string, path: string, body: string): Promise<Answer> {
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(Buffer.byteLength(body)),
      'cookie': [...this.#cookies].map((pair) => pair.join('=')).join('; '),
    }
    const sent = request(`${this.url}${path}`, { method, agent: false, headers }).end(body)
    const [response] = (await once(sent, 'response')) as [IncomingMessage]
    const text = Buffer.concat(await response.toArray()).toString()
    this.#keep(response.headers['set-cookie'] ?? [])
    const { location = '' } = response.headers
    return { status: response.statusCode!, location, text, headers: namesOf(response) }
  }

  #keep(lines: string[]) {
    for (const line of lines) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
      this.#cookies.set(name, value)
    }
  }
}

const namesOf = ({ headers }: IncomingMessage) => Object.keys(headers).sort()
