import { promisify } from 'node:util'
import { constants, inflate } from 'node:zlib'
import { RefusedFile } from '#app/core/files/refused_file'

const HEAD = /^%PDF-[12]\.\d/
const TAIL = /startxref\s+\d+\s+%%EOF\s*$/
const TAIL_BYTES = 2_048
/** Bytes of compressed objects that are looked through; a bomb ends here. */
const MAX_OBJECT_BYTES = 64 * 1024 * 1024

/** A PDF may write any letter of a name as `#xx`. */
const named = (word: string) =>
  [...word].map((letter) => `(?:${letter}|#${letter.charCodeAt(0).toString(16)})`).join('')

/** What makes a PDF do something: run a script, start a program, send a form, carry other files. */
const DOES = ['JavaScript', 'Launch', 'EmbeddedFile', 'RichMedia', 'ImportData', 'SubmitForm']
const ACTIVE = new RegExp(`/(?:${DOES.map(named).join('|')})`, 'i')
const ENCRYPTED = new RegExp(`/${named('Encrypt')}\\s*(?:\\d+\\s+\\d+\\s+R|<<)`)
const OBJECTS = new RegExp(`/${named('ObjStm')}`, 'g')

const unpack = promisify(inflate)

/** The packed objects of one stream, as text; newer PDFs keep their dictionaries there. */
async function objectsAt(text: string, at: number, room: number): Promise<string> {
  const opening = text.indexOf('stream', at)
  const start = opening + (text.startsWith('stream\r\n', opening) ? 8 : 7)
  const end = text.indexOf('endstream', start)
  const dictionary = text.slice(text.lastIndexOf(' obj', at), opening)
  if (opening < 0 || end < 0 || /DecodeParms|\/Filter\s*\[[^\]]*\s[^\]]*\//.test(dictionary)) {
    throw new RefusedFile('damaged')
  }
  const body = Buffer.from(text.slice(start, end), 'latin1')
  if (!/\/Filter/.test(dictionary)) {
    return body.toString('latin1')
  }
  const options = { maxOutputLength: room, finishFlush: constants.Z_SYNC_FLUSH }
  const objects = await unpack(body, options)
  return objects.toString('latin1')
}

async function checkPackedObjects(text: string) {
  let room = MAX_OBJECT_BYTES
  for (const { index } of text.matchAll(OBJECTS)) {
    const objects = await objectsAt(text, index, room)
    room -= objects.length
    if (room <= 0) {
      throw new RefusedFile('damaged')
    }
    refuseActions(objects)
  }
}

function refuseActions(text: string) {
  if (ACTIVE.test(text)) {
    throw new RefusedFile('pdf_active')
  }
}

/** Takes a PDF that is whole, opens without a password and only shows; it is kept as it is. */
export async function checkPdf(bytes: Buffer) {
  const text = bytes.toString('latin1')
  if (!HEAD.test(text) || !TAIL.test(text.slice(-TAIL_BYTES))) {
    throw new RefusedFile('damaged')
  }
  if (ENCRYPTED.test(text)) {
    throw new RefusedFile('pdf_encrypted')
  }
  refuseActions(text)
  await checkPackedObjects(text).catch((error: unknown) => {
    throw error instanceof RefusedFile ? error : new RefusedFile('damaged', { cause: error })
  })
}
