import OutboxMessage from '#app/core/models/outbox_message'

type Form = Record<string, string>

const HERE = `http://${process.env.HOST}:${process.env.PORT}`

/** The six digits that a message carries. */
export const codeIn = (message: OutboxMessage) =>
  message.parsedContent.text.match(/\d{6}/)?.[0] ?? ''

type Answer = Promise<{ status: number; location: string; text: string }>

export const statusOf = async (answer: Answer) => {
  const { status } = await answer
  return status
}
export const locationOf = async (answer: Answer) => {
  const { location } = await answer
  return location
}
export const textOf = async (answer: Answer) => {
  const { text } = await answer
  return text
}

export const lastCode = async () =>
  codeIn(
    await OutboxMessage.query().where('kind', 'one_time_code').orderBy('id', 'desc').firstOrFail()
  )

/** Somebody with a browser that keeps every cookie and runs no script. */
export class Guest {
  cookies = new Map<string, string>()

  constructor(public locale = 'pl') {}

  get(path: string) {
    return this.send(path, {})
  }

  post(path: string, form: Form = {}) {
    return this.send(path, { method: 'POST', body: new URLSearchParams(form) })
  }

  /** Up to the page that asks for the PIN. */
  async prove(contact: string) {
    await this.post('/me/sign-in', { contact })
    return this.post('/me/code', { code: await lastCode() })
  }

  /** The first visit. */
  async choose(contact: string, name: string, pin: string) {
    await this.prove(contact)
    return this.post('/me/pin/new', { first_name: name, pin, pin_again: pin })
  }

  /** Every later one. */
  async enter(contact: string, pin: string) {
    await this.prove(contact)
    return this.post('/me/pin', { pin })
  }

  private async send(path: string, init: RequestInit) {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const url = `${HERE}/${this.locale}${path}`
    const response = await fetch(url, { ...init, headers: { cookie }, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) {
      const [pair] = line.split(';')
      const at = pair.indexOf('=')
      this.keep(pair.slice(0, at), pair.slice(at + 1), /max-age=0|1970/i.test(line))
    }
    const { status, headers } = response
    return { status, headers, text: await response.text(), location: headers.get('location') ?? '' }
  }

  private keep(name: string, value: string, isGone: boolean) {
    if (isGone) {
      this.cookies.delete(name)
    } else {
      this.cookies.set(name, value)
    }
  }
}
