import { test } from '@japa/runner'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { inspectFile, type Upload } from '#app/core/files/inspect_file'
import { RefusedFile } from '#app/core/files/refused_file'
import {
  docx,
  jpeg,
  linkedTo,
  MEDIA,
  pdf,
  photograph,
  pixelBomb,
  png,
  zip,
} from '#tests/file_maker'

type Made = Buffer | Promise<Buffer>

const typeOf = (name: string) => MEDIA[name.split('.').at(-1)!.toLowerCase() as keyof typeof MEDIA]

const upload = async (name: string, made: Made, declaredType?: string): Promise<Upload> => ({
  name,
  declaredType: declaredType ?? typeOf(name) ?? '',
  bytes: await made,
})

async function verdictOn(file: Promise<Upload>) {
  try {
    await inspectFile(await file)
    return 'taken'
  } catch (error) {
    return error instanceof RefusedFile ? error.code : error
  }
}

const packed = (words: string) => {
  const body = deflateSync(Buffer.from(words)).toString('latin1')
  return `9 0 obj\n<</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${body.length}>>\nstream\n${body}\nendstream\nendobj\n`
}

const twice = (bytes: Buffer) => Buffer.concat([bytes, zip()])
const half = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2))

/** A DOCX that says it holds less than it does. */
function lyingDocx() {
  const bytes = docx({ 'word/media/a.xml': new Uint8Array(3_000_000) })
  const at = bytes.lastIndexOf('word/media/a.xml') - 46
  bytes.writeUInt32LE(1_000, at + 24)
  return bytes
}

const part = (name: string) => ({ [name]: new Uint8Array([1, 2, 3]) })

test.group('Files that people bring', () => {
  test('{0} is taken')
    .with([
      ['umowa.pdf', async () => pdf()],
      ['Umowa.12.03.2026.PDF', async () => pdf()],
      ['zdjęcie.jpg', () => jpeg()],
      ['karta pobytu.jpeg', () => jpeg()],
      ['скан.png', () => png()],
      ['رسالة.docx', async () => docx()],
      ['z odnośnikiem.docx', async () => docx(linkedTo('hyperlink'))],
    ] as const)
    .run(async ({ assert }, [name, make]) => {
      const type = name.endsWith('jpeg') ? 'image/jpeg' : undefined
      assert.equal(await verdictOn(upload(name, make(), type)), 'taken')
    })

  test('{0} is refused: {1}')
    .with([
      ['puste.pdf', 'empty', async () => Buffer.alloc(0)],
      ['za duże.pdf', 'too_large', async () => Buffer.alloc(20 * 1024 * 1024 + 1)],
      ['program.exe', 'type', async () => Buffer.from('MZ')],
      ['bez rozszerzenia', 'type', async () => pdf()],
      ['.pdf', 'type', async () => pdf()],
      ['umowa.exe.pdf', 'name_disguised', async () => pdf()],
      ['umowa\u202Efdp.pdf', 'name_disguised', async () => pdf()],
      ['umowa\u0000.pdf', 'name_disguised', async () => pdf()],
      ['um\uFFFDwa.pdf', 'name_unreadable', async () => pdf()],
      ['zaÅ\u0082Ä\u0085cznik.pdf', 'name_unreadable', async () => pdf()],
      [`${'ż'.repeat(256)}.pdf`, 'name_too_long', async () => pdf()],
      ['zdjęcie.jpg', 'mismatch', () => png()],
      ['strona.png', 'mismatch', async () => Buffer.from('<html><script>alert(1)</script>')],
      ['archiwum.docx', 'mismatch', async () => zip()],
      ['ucięty.pdf', 'damaged', async () => half(pdf())],
      ['ucięte.jpg', 'damaged', async () => half(await jpeg(400, 300))],
      ['ucięte.png', 'damaged', async () => half(await png(400, 300))],
      ['ucięty.docx', 'damaged', async () => half(docx())],
      ['dwa w jednym.pdf', 'polyglot', async () => twice(pdf())],
      ['dwa w jednym.jpg', 'polyglot', async () => twice(await jpeg())],
      ['dwa w jednym.png', 'polyglot', async () => twice(await png())],
      ['ogon.pdf', 'damaged', async () => Buffer.concat([pdf(), Buffer.from('<script>')])],
      ['bomba.png', 'too_many_pixels', () => pixelBomb()],
    ] as const)
    .run(async ({ assert }, [name, code, make]) => {
      assert.equal(await verdictOn(upload(name, make())), code)
    })

  test('a PDF is refused that {0}')
    .with([
      ['asks for a password', 'pdf_encrypted', pdf('trailer <</Encrypt 8 0 R>>')],
      ['runs a script', 'pdf_active', pdf('', '/OpenAction <</S /JavaScript /JS (app.alert(1))>>')],
      ['writes the script in code', 'pdf_active', pdf('', '/OpenAction <</S /J#61vaScript>>')],
      ['starts a program', 'pdf_active', pdf('', '/OpenAction <</S /Launch /F (cmd.exe)>>')],
      ['carries a file', 'pdf_active', pdf('', '/Names <</EmbeddedFiles 7 0 R>>')],
      ['hides a script in packed objects', 'pdf_active', pdf(packed('7 0 <</S /JavaScript>>'))],
      ['unpacks to a hundred megabytes', 'damaged', pdf(packed(' '.repeat(1e8)))],
    ] as const)
    .run(async ({ assert }, [, code, bytes]) => {
      assert.equal(await verdictOn(upload('umowa.pdf', bytes)), code)
    })

  test('a DOCX is refused that {0}')
    .with([
      ['has macros', 'docx_macros', docx(part('word/vbaProject.bin'))],
      ['says so in its types', 'docx_macros', docx({}, 'application/vnd.ms-word.macroEnabled')],
      ['embeds an object', 'docx_embedded', docx(part('word/embeddings/oleObject1.bin'))],
      ['fetches its template', 'docx_linked', docx(linkedTo('attachedTemplate'))],
      ['unpacks too large', 'docx_bomb', docx({ 'word/a.xml': new Uint8Array(5_000_000) })],
      ['lies about its size', 'damaged', lyingDocx()],
      ['climbs out of its folder', 'damaged', docx(part('../../etc/passwd'))],
      ['begins with another file', 'mismatch', Buffer.concat([Buffer.from('MZ'), docx()])],
    ] as const)
    .run(async ({ assert }, [, code, bytes]) => {
      assert.equal(await verdictOn(upload('pismo.docx', bytes)), code)
    })

  test('a declared type that disagrees is refused, a missing one is not', async ({ assert }) => {
    assert.equal(await verdictOn(upload('a.pdf', pdf(), 'text/html')), 'mismatch')
    assert.equal(await verdictOn(upload('a.pdf', pdf(), '')), 'taken')
  })

  test('a photograph is turned upright and says nothing of place, camera or owner', async ({
    assert,
  }) => {
    const made = await photograph()
    assert.include(made.toString('latin1'), 'KANAREK')
    const { bytes } = await inspectFile(await upload('telefon.jpg', made))
    const { exif, orientation, width, height } = await sharp(bytes).metadata()
    assert.isUndefined(exif)
    assert.isUndefined(orientation)
    assert.deepEqual({ width, height }, { width: 20, height: 40 })
    assert.notInclude(bytes.toString('latin1'), 'KANAREK')
  })
})
