import { DateTime } from 'luxon'
import { ZONE } from '#app/core/clock'
import { isHoliday } from '#app/core/holidays'
import type Branch from '#app/identity/models/branch'

/** The first working weekday at least two days ahead, at `time` in Warsaw, as the forms send it. */
export function workdayAt(time: string): string {
  let day = DateTime.now().setZone(ZONE).plus({ days: 2 })
  while (day.weekday > 5 || isHoliday(day.toISODate()!)) {
    day = day.plus({ days: 1 })
  }
  const moment = DateTime.fromISO(`${day.toISODate()}T${time}`, { zone: ZONE }).toUTC()
  return moment.toISO({ suppressMilliseconds: true })!
}

type Form = Record<string, string | number>
type Answer = { status: number; location: string; text: string; headers: Headers }

const HERE = `http://${process.env.HOST}:${process.env.PORT}`

/** One visitor of the public pages: a browser that keeps its cookie and runs no script. */
export class Visitor {
  private cookie = ''

  constructor(
    public locale = 'uk',
    private address = HERE
  ) {}

  /** The same browser, whose next request another server process answers. */
  elsewhere(address: string) {
    const same = new Visitor(this.locale, address)
    same.cookie = this.cookie
    return same
  }

  get(path: string) {
    return this.send(path, {})
  }

  post(path: string, form: Form = {}) {
    const body = new URLSearchParams(Object.entries(form).map(([key, value]) => [key, `${value}`]))
    return this.send(path, { method: 'POST', body })
  }

  /** Answers the questions up to the contact. */
  async choose(branch: Branch, startsAt: string) {
    await this.post('/book/topic', { topic: 'housing' })
    await this.post('/book/place', { branch_id: branch.id, language: 'uk' })
    return this.post('/book/time', { starts_at: startsAt })
  }

  /** Says who it is; gives the one-time key of the page that asks to check. */
  async introduce(contact: Form = { name: 'Олена', email: 'olena@example.com' }) {
    await this.post('/book/contact', contact)
    const { text } = await this.get('/book/check')
    return text.match(/name="one_time_key" value="(\w+)"/)?.[1] ?? ''
  }

  /** Goes through the whole journey; gives the link to the booking, without its language. */
  async book(branch: Branch, startsAt: string) {
    await this.choose(branch, startsAt)
    const { location } = await this.post('/book', { one_time_key: await this.introduce() })
    return location.slice(3)
  }

  private async send(path: string, init: RequestInit): Promise<Answer> {
    const headers = { cookie: this.cookie }
    const url = `${this.address}/${this.locale}${path}`
    const response = await fetch(url, { ...init, headers, redirect: 'manual' })
    for (const cookie of response.headers.getSetCookie()) {
      this.cookie = cookie.split(';')[0]
    }
    const location = response.headers.get('location') ?? ''
    return {
      status: response.status,
      location,
      text: await response.text(),
      headers: response.headers,
    }
  }
}
