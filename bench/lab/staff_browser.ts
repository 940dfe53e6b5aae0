import type { Call } from './requests.ts'

/** Somebody of the staff signed in over HTTP: keeps cookies, sends the token of the forms. */
export class StaffBrowser {
  #cookies = new Map<string, string>()

  constructor(private address: string) {}

  async signIn(email: string, password: string) {
    await this.#fetch(this.call('GET', '/login'))
    const answer = await this.#fetch(this.call('POST', '/login', { email, password }))
    if (answer.status >= 400 || answer.headers.get('location')?.endsWith('/login')) {
      throw new Error(`Signing in failed: ${answer.status}`)
    }
    await this.#fetch(this.call('GET', '/account'))
  }

  call(method: string, path: string, body?: object): Call {
    const token = this.#cookies.get('XSRF-TOKEN')
    return {
      url: this.address + path,
      method,
      headers: {
        'cookie': [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'accept': 'application/json',
        'content-type': 'application/json',
        ...(token ? { 'x-xsrf-token': decodeURIComponent(token) } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }
  }

  async ask<Answer>(call: Call): Promise<Answer> {
    const answer = await this.#fetch(call)
    return answer.json() as Promise<Answer>
  }

  async #fetch(call: Call): Promise<Response> {
    const answer = await fetch(call.url, { ...call, redirect: 'manual' })
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair] = cookie.split(';')
      const at = pair.indexOf('=')
      this.#cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return answer
  }
}
