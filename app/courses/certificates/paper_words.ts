import { DateTime } from 'luxon'
import { translator } from '#app/core/i18n'
import type { Face } from '#app/courses/certificates/face'
import type Certificate from '#app/courses/models/certificate'

/** Polish, and the same in the person's other language if there is one. */
export type Words = { pl: string; other: string | null }
type Blanks = Record<string, string | number>

const NARROW = '\u202F'

export const shortDay = (day: string | DateTime | null) => {
  const read = typeof day === 'string' ? DateTime.fromISO(day, { zone: 'utc' }) : day
  return read ? read.toFormat('dd.MM.yyyy') : '–'
}

const plain = (text: string): Words => ({ pl: text, other: null })

const percent = (value: number | null) => (value === null ? '–' : `${value}${NARROW}%`)

/** Sentences of `certificates:` in both languages of a paper. */
const speaker = (language: string) => {
  const polish = translator('pl')
  const other = language === 'pl' ? null : translator(language)
  return (key: string, blanks: Blanks = {}): Words => ({
    pl: polish(`certificates:${key}`, blanks),
    other: other && other(`certificates:${key}`, blanks),
  })
}

type Say = ReturnType<typeof speaker>

function statementOf(say: Say, { kind }: Certificate, { sex, level, isRunning }: Face) {
  if (kind === 'completion') {
    return say(`paper.done.${sex ?? 'unknown'}`, { level })
  }
  return isRunning
    ? say('paper.takes_part', { level })
    : say(`paper.took_part.${sex ?? 'unknown'}`, { level })
}

/** `DUPLIKAT …`, or which paper this one replaces. */
function noticeOf(say: Say, { original, corrected }: Certificate) {
  const earlier = original ?? corrected
  const blanks = earlier && { number: earlier.fullNumber, day: shortDay(earlier.issuedOn) }
  return earlier ? say(`paper.${original ? 'duplicate' : 'corrects'}`, blanks) : null
}

function factsOf(say: Say, { kind }: Certificate, face: Face) {
  const row = (field: string, value: Words) => ({ label: say(`field.${field}`), value })
  const { lessons: count, lessonMinutes: minutes } = face
  const period = `${shortDay(face.from)} – ${shortDay(face.until)}`
  return [
    row('course', plain(face.course)),
    row('mode', say(`mode.${face.mode}`)),
    row('period', plain(period)),
    row('hours', say('lessons', { count, minutes })),
    row('attendance', plain(percent(face.attendance))),
    ...(kind === 'completion' ? [row('test', plain(percent(face.test)))] : []),
    ...(kind === 'residence' ? [row('level', plain(`${face.level} (CEFR)`))] : []),
  ]
}

/** Not more months in a row of the table than fit. */
const A_ROW = 6

function monthsOf(say: Say, { months }: Face) {
  const columns = Math.min(months.length, A_ROW)
  const cells = months.map(({ month, lessons }) => {
    return { name: month.split('-').reverse().join('.'), lessons: String(lessons) }
  })
  const rows = Array.from({ length: Math.ceil(cells.length / A_ROW) }, (_, at) =>
    cells.slice(at * A_ROW, (at + 1) * A_ROW)
  )
  return months.length ? { title: say('paper.months'), columns, rows } : null
}

function closingOf(say: Say, { isRegular }: Face) {
  const lines = [...(isRegular ? [say('paper.regular')] : []), say('paper.purpose')]
  const joined = (pick: (words: Words) => string | null) => lines.map(pick).join(' ')
  return { pl: joined(({ pl }) => pl), other: lines[0].other && joined(({ other }) => other) }
}

/** Everything a paper says, in its languages; `original` and `corrected` must be loaded. */
export function paperWords(certificate: Certificate, face: Face) {
  const say = speaker(face.language)
  const isForOffice = certificate.kind === 'residence'
  return {
    heading: say('paper.title').pl.toLocaleUpperCase('pl'),
    about: say(`paper.about.${certificate.kind}`),
    notice: noticeOf(say, certificate),
    opening: say('paper.opening'),
    born: face.bornOn ? say('paper.born', { day: shortDay(face.bornOn) }) : null,
    statement: statementOf(say, certificate, face),
    facts: factsOf(say, certificate, face),
    months: isForOffice ? monthsOf(say, face) : null,
    closing: isForOffice ? closingOf(say, face) : null,
    signHere: say('paper.sign'),
    checkLead: say('paper.check'),
    qrWords: say('paper.qr').pl,
    remark: isForOffice ? null : say('paper.remark'),
  }
}
