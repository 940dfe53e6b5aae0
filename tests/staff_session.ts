type Answer = { status: number; location: string; text: string }

/** A member of staff in a browser of her own, for tests with real servers: cookies, token, forms. */
export class StaffSession {
  private cookies = new Map<string, string>()

  constructor(private address: string) {}

  async signIn(email: string, password: string) {
    await this.get('/login')
    return this.post('/login', { email, password })
  }

  get(path: string) {
    return this.send(path, {})
  }

  post(path: string, answers: object) {
    const headers = { 'content-type': 'application/json', 'x-inertia': 'true' }
    return this.send(path, { method: 'POST', headers, body: JSON.stringify(answers) })
  }

  /** The same, answered with the status instead of the way back to the form. */
  ask(path: string, answers: object) {
    const headers = { 'content-type': 'application/json', 'accept': 'application/json' }
    return this.send(path, { method: 'POST', headers, body: JSON.stringify(answers) })
  }

  /** A form with a file in it. */
  upload(path: string, form: FormData) {
    return this.send(path, { method: 'POST', headers: { 'x-inertia': 'true' }, body: form })
  }

  private async send(path: string, init: RequestInit): Promise<Answer> {
    const token = decodeURIComponent(this.cookies.get('XSRF-TOKEN') ?? '')
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...init.headers, cookie, 'x-xsrf-token': token }
    const response = await fetch(this.address + path, { ...init, headers, redirect: 'manual' })
    for (const set of response.headers.getSetCookie()) {
      const [, name, value] = set.match(/^([^=]+)=([^;]*)/)!
      this.cookies.set(name, value)
    }
    const location = response.headers.get('location') ?? ''
    return { status: response.status, location, text: await response.text() }
  }
}
