export type MimePart = { headers: Map<string, string>; body: string; parts: MimePart[] }

const DEEPEST = 5

/** Header lines by their small-lettered names; continued lines are joined, the first of a name counts. */
export function readHeaders(text: string): Map<string, string> {
  const headers = new Map<string, string>()
  for (const line of text.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !headers.has(name)) {
      headers.set(name, line.slice(colon + 1).trim())
    }
  }
  return headers
}

/** A letter as a tree of its parts; enough to read a report, not to show a letter to people. */
export function readMime(raw: string, depth = 0): MimePart {
  const text = raw.replace(/\r\n/g, '\n')
  const end = text.startsWith('\n') ? 0 : text.indexOf('\n\n')
  const headers = readHeaders(end < 0 ? text : text.slice(0, end))
  const body = end < 0 ? '' : text.slice(end).replace(/^\n+/, '')
  const boundary = boundaryOf(headers)
  const inner = boundary && depth < DEEPEST ? split(body, boundary) : []
  return { headers, body, parts: inner.map((part) => readMime(part, depth + 1)) }
}

function boundaryOf(headers: Map<string, string>) {
  const type = headers.get('content-type') ?? ''
  const found = /^multipart\//i.test(type) && /boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type)
  return found ? (found[1] ?? found[2]) : null
}

const split = (body: string, boundary: string) =>
  `\n${body}`
    .split(`\n--${boundary}`)
    .slice(1)
    .filter((part) => !part.startsWith('--'))
    .map((part) => part.replace(/^[ \t]*\n/, ''))

/** The part itself and everything inside it. */
export const allParts = (part: MimePart): MimePart[] => [part, ...part.parts.flatMap(allParts)]

export const typeOf = ({ headers }: MimePart) =>
  (headers.get('content-type') ?? 'text/plain').split(';')[0].trim().toLowerCase()
