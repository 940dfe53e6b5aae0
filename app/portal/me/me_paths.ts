/** What happened just now, said once on the page that follows. */
export const DONE = ['cancelled', 'moved', 'language', 'correction', 'call', 'pin'] as const
export type Done = (typeof DONE)[number]

export const home = (locale: string, done?: Done) => `/${locale}/me${done ? `?done=${done}` : ''}`

export const details = (locale: string, done?: Done) =>
  `/${locale}/me/details${done ? `?done=${done}` : ''}`

export const signIn = (locale: string, isOver = false) =>
  `/${locale}/me/sign-in${isOver ? '?over=1' : ''}`

export const doneIn = (query: Record<string, unknown>): Done | null =>
  DONE.find((one) => one === query.done) ?? null
