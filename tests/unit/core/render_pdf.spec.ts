import { test } from '@japa/runner'
import { inflateSync } from 'node:zlib'
import { renderPdf } from '#app/core/documents/render_pdf'

/** Everything a PDF holds, its compressed parts unpacked. */
function inside(pdf: Buffer) {
  const text = pdf.toString('latin1')
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body]) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1')
    } catch {
      return ''
    }
  })
  return text + streams.join('\n')
}

/** The characters that can be read back out of the drawing, from its tables glyph → Unicode. */
function readable(pdf: Buffer) {
  const tables = inside(pdf).matchAll(/beginbf(?:char|range)([\s\S]*?)endbf/g)
  const targets = [...tables].flatMap(([, table]) => [...table.matchAll(/<([0-9A-Fa-f]+)>\s*$/gm)])
  return new Set(
    targets.flatMap(([, hex]) => [...Buffer.from(hex, 'hex').swap16().toString('utf16le')])
  )
}

const letter = (text: string, language = 'pl') =>
  renderPdf('letter', { title: 'Zgoda', paragraphs: [{ language, text }] }, 'pl')

test.group('A printed document', () => {
  test('says its language and title and is built for screen readers', async ({ assert }) => {
    const pdf = await letter('Dzień dobry')
    const content = inside(pdf)
    assert.equal(pdf.toString('latin1', 0, 5), '%PDF-')
    for (const mark of ['/StructTreeRoot', '/Lang (pl', '/ViewerPreferences', 'pdfuaid', '/H1']) {
      assert.include(content, mark)
    }
    assert.match(content, /<dc:title>[\s\S]*Zgoda/)
  })

  for (const [language, text] of [
    ['pl', 'Zażółć gęślą jaźń'],
    ['uk', 'Ґудзик, їжак, Щастя'],
    ['be', 'Ўладзімір'],
    ['ar', 'مرحبا بكم'],
  ]) {
    test(`keeps the letters of "${text}" readable`, async ({ assert }) => {
      const read = readable(await letter(text, language))
      const lost = [...text].filter((character) => /\p{L}/u.test(character) && !read.has(character))
      assert.deepEqual(lost, [])
    })
  }

  const hostile = [
    '#import "x"',
    '$x$ \\ `raw`',
    '@label <tag>',
    '*bold* _it_ = - +',
    '#{panic()}',
    '"}',
  ]
  test('prints {$self} as it is written')
    .with(hostile)
    .run(async ({ assert }, text) => {
      const read = readable(await letter(text))
      assert.deepEqual(
        [...text].filter((character) => character !== ' ' && !read.has(character)),
        []
      )
    })

  test('prints a name in letters it has no drawing of, in Latin ones', async ({ assert }) => {
    const read = readable(await letter('გიორგი 王 😀 \u202Eobrócone\u0000'))
    assert.includeMembers([...read], [...'giorgi'])
  })

  test('a document that cannot be drawn says why', async ({ assert }) => {
    await assert.rejects(
      () => renderPdf('letter', { title: 'Bez akapitów' }, 'pl'),
      /letter was not drawn: .*paragraphs/
    )
  })
})
