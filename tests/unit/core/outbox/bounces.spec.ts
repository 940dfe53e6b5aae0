import { test } from '@japa/runner'
import { readFileSync } from 'node:fs'
import app from '@adonisjs/core/services/app'
import { readBounce } from '#app/core/outbox/reports/bounce_report'

const id = '01KAZZZZZZZZZZZZZZZZZZZZZZ'
const messageId = '<01KAYYYYYYYYYYYYYYYYYYYYYY@centrum.example>'

const report = (name: string) =>
  readFileSync(app.makePath('tests/fixtures/bounces', `${name}.eml`), 'utf8')
    .replaceAll('{{id}}', id)
    .replaceAll('{{messageId}}', messageId)

test.group('Letters that come back', () => {
  test('Postfix says that there is no such mailbox', ({ assert }) => {
    assert.deepEqual(readBounce(report('postfix')), {
      message: { id },
      outcome: 'bounced',
      providerState: '5.1.1',
    })
  })

  test('Exchange knows no envelope id: the returned letter names itself', ({ assert }) => {
    assert.deepEqual(readBounce(report('exchange')), {
      message: { messageId },
      outcome: 'bounced',
      providerState: '5.2.2',
    })
  })

  test('a letter that is late is not yet lost', ({ assert }) => {
    assert.deepEqual(readBounce(report('delayed')), {
      message: { id },
      outcome: 'under_way',
      providerState: '4.4.1',
    })
  })

  test('a report reads the same with the line ends of the network', ({ assert }) => {
    for (const name of ['postfix', 'exchange', 'delayed']) {
      const text = report(name)
      assert.deepEqual(readBounce(text.replaceAll('\n', '\r\n')), readBounce(text))
    }
  })

  test('an absence note, an empty text and a broken one are no reports', ({ assert }) => {
    for (const text of [report('absence'), '', '\n\n', 'From: a\n', 'Content-Type: multipart/x']) {
      assert.isNull(readBounce(text))
    }
  })

  test('a report that is cut off anywhere is read or left alone, never a crash', ({ assert }) => {
    const text = report('postfix')
    for (let end = 0; end < text.length; end += 7) {
      const found = readBounce(text.slice(0, end))
      assert.isTrue(found === null || found.outcome === 'bounced')
    }
  })

  test('parts within parts within parts come to an end', ({ assert }) => {
    const nested = Array.from({ length: 500 }, (_, level) => {
      return `Content-Type: multipart/mixed; boundary="b${level}"\n\n--b${level}\n`
    }).join('')
    assert.isNull(readBounce(nested))
  })
})
