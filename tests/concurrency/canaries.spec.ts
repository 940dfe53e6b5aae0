import { test } from '@japa/runner'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import app from '@adonisjs/core/services/app'
import hash from '@adonisjs/core/services/hash'
import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import env from '#start/env'
import { hire, krakow } from '#tests/cast'
import { emptyTables } from '#tests/concurrency/empty_tables'
import { startServers, type Servers } from '#tests/concurrency/servers'
import { pdf } from '#tests/file_maker'
import { StaffSession } from '#tests/staff_session'

const EMAIL = 'kanarek@centrum.example'
const PASSWORD = 'three quiet herons'

/** What is typed into the real forms and must stand nowhere in the clear. */
const CANARIES = {
  pesel: '02070803628',
  phone: '601777333',
  email: 'kanarek.poczta@example.org',
  remark: 'Kanarek-uwaga-stala',
  document: 'ZZ7654321',
  note: 'Kanarek-notatka-zwykla',
  subject: 'Kanarek-temat-notatki',
  restricted: 'Kanarek-notatka-zastrzezona',
  correction: 'Kanarek-poprawka',
  glass: 'Kanarek-powod-awaryjny',
  opening: 'Kanarek-powod-z-innej-filii',
  asker: 'Kanarek-sierzant',
  letter: 'Kanarek-pismo-L-77',
  question: 'Kanarek-pytanie-o-osobe',
  answer: 'Kanarek-odpowiedz',
  file: 'Kanarek-w-pliku',
  fileName: 'Kanarek-nazwa-pliku',
  fileNote: 'Kanarek-opis-pliku',
  searched: 'Kanarekszukany',
}

/** The same text as it would look inside base64, at each of the three possible positions. */
function forms(text: string): Buffer[] {
  const encoded = [0, 1, 2].map((shift) =>
    Buffer.from('x'.repeat(shift) + text)
      .toString('base64url')
      .slice(shift === 0 ? 0 : 4, -4)
  )
  return [text, ...encoded].map((form) => Buffer.from(form))
}

const seenIn = (bytes: Buffer) =>
  Object.entries(CANARIES)
    .filter(([, text]) => forms(text).some((form) => bytes.includes(form)))
    .map(([name]) => name)

/** Every byte of the SQLite files, or every value of every table of MariaDB. */
async function dumpOfDatabase(): Promise<Buffer> {
  if (env.get('DB_CONNECTION') === 'sqlite') {
    const file = app.makePath(env.get('DB_FILE', 'tmp/test.sqlite3'))
    const parts = [file, `${file}-wal`].map((path) => readFile(path).catch(() => Buffer.alloc(0)))
    return Buffer.concat(await Promise.all(parts))
  }
  const tables = await db.connection().getAllTables()
  const rows = await Promise.all(tables.map((table) => db.from(table)))
  return Buffer.from(JSON.stringify(rows))
}

async function filesUnder(folder: string): Promise<Buffer> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return Buffer.concat(
    await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name))))
  )
}

/** A whole PDF with the canary in a comment. */
const scan = () =>
  Buffer.from(pdf().toString('latin1').replace('\n', `\n% ${CANARIES.file}\n`), 'latin1')

/** Somebody with every ability that writes, in one branch; her password is really hashed. */
async function hireWriter() {
  hash.restore()
  const staff = await hire({
    givenName: 'Kaja',
    familyName: 'Nowak',
    email: EMAIL,
    roles: ['adviser', 'data_protection_officer'],
    branches: [await krakow()],
  })
  hash.fake()
  return staff
}

async function fillEveryForm(kaja: StaffSession, branchId: number): Promise<string> {
  const c = CANARIES
  await kaja.post('/clients/search', { words: c.searched })
  await kaja.post('/clients/matches', { given: 'Olena', pesel: c.pesel, contact: c.phone })
  const registered = await kaja.post('/clients', {
    branchId,
    given: 'Olena',
    family: 'Bondar',
    languages: ['uk'],
    contacts: [
      { kind: 'phone', value: c.phone },
      { kind: 'email', value: c.email },
    ],
    pesel: c.pesel,
    note: c.remark,
    residenceTitles: [{ kind: 'TEMP', documentNumber: c.document }],
  })
  const at = registered.location
  await kaja.post(`${at}/notes`, { level: 'normal', subject: c.subject, body: c.note })
  await kaja.post(`${at}/notes`, { level: 'restricted', body: c.restricted })
  await kaja.post(`${at}/notes`, { level: 'normal', body: c.correction })
  await kaja.post(`${at}/break-glass`, { reason: c.glass })
  await kaja.post(`${at}/openings`, { reason: c.opening })
  await kaja.post('/inquiries', {
    clientId: at.split('/').at(-1),
    askedOn: '2026-03-02',
    channel: 'phone',
    askerKind: 'police',
    asker: c.asker,
    letter: c.letter,
    question: c.question,
    outcome: 'handed_over',
    answer: c.answer,
  })
  const form = new FormData()
  form.set('kind', 'scan')
  form.set('note', c.fileNote)
  form.set('file', new Blob([scan()], { type: 'application/pdf' }), `${c.fileName}.pdf`)
  await kaja.upload(`${at}/files`, form)
  return at
}

test.group('Canaries', (group) => {
  let servers: Servers
  let folder: string
  group.tap((each) => each.timeout(180_000))
  group.setup(async () => {
    folder = await mkdtemp(join(tmpdir(), 'centre-canaries-'))
    servers = await startServers(1, { FILES_DIR: folder, LOG_LEVEL: 'trace' })
    return async () => {
      await servers.stop()
      await rm(folder, { recursive: true })
      await emptyTables()
      await testUtils.db().seed()
    }
  })

  test('what people write stands in no dump of the database, no file and no log', async ({
    assert,
  }) => {
    const kaja = await hireWriter()
    const browser = new StaffSession(servers.urls[0])
    const signedIn = await browser.signIn(EMAIL, PASSWORD)
    assert.notEqual(signedIn.location, '/login', servers.output())
    const at = await fillEveryForm(browser, kaja.branches[0].id)
    const page = await browser.get(`${at}/notes`)
    for (const text of [CANARIES.note, CANARIES.restricted, CANARIES.question]) {
      assert.include(page.text, text, 'the page that may show it')
    }
    for (const [table, rows] of Object.entries({
      clients: 1,
      client_notes: 3,
      break_glass_openings: 1,
      client_openings: 1,
      person_inquiries: 1,
      inquiry_answers: 1,
      stored_files: 1,
    })) {
      assert.lengthOf(await db.from(table), rows, table)
    }
    assert.includeMembers(
      seenIn(Buffer.from(page.text)),
      ['note'],
      'the search finds what is there'
    )
    const hidden = Buffer.from(`a${CANARIES.note}`).toString('base64')
    assert.deepEqual(seenIn(Buffer.from(hidden)), ['note'], 'in base64 too')
    assert.deepEqual(seenIn(await dumpOfDatabase()), [])
    const kept = await filesUnder(folder)
    assert.isAbove(kept.length, 0)
    assert.deepEqual(seenIn(kept), [])
    assert.deepEqual(seenIn(Buffer.from(servers.output())), [])
  })
})
