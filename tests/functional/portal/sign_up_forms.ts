import type { Visitor } from '#tests/visitor'

export type Form = Record<string, string | number>

type Answers = { who?: Form; contact?: Form; about?: Form }

/** The one-time key of a check page. */
export const keyIn = (text: string) => text.match(/name="one_time_key" value="(\w+)"/)?.[1] ?? ''

/** Answers every question as told; what the last button then sends. */
export async function readyToSignUp(
  visitor: Visitor,
  group: string,
  {
    who = { signed_up: 'self' },
    contact = { name: 'Олена', email: 'olena@example.com' },
    about = { 'people[0][level]': 'A1' },
  }: Answers = {}
) {
  await visitor.post(`/sign-up/${group}/who`, who)
  await visitor.post(`/sign-up/${group}/contact`, contact)
  await visitor.post(`/sign-up/${group}/about`, about)
  const { text } = await visitor.get(`/sign-up/${group}/check`)
  return { one_time_key: keyIn(text) }
}

/** The same, and presses the last button. */
export async function signUp(visitor: Visitor, group: string, answers: Answers = {}) {
  const form = await readyToSignUp(visitor, group, answers)
  return { key: form.one_time_key, ...(await visitor.post(`/sign-up/${group}`, form)) }
}
