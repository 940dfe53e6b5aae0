import { test } from '@japa/runner'
import { smtpFailure } from '#app/core/outbox/channels/smtp_failure'

const answer = (command: string, response: string) =>
  Object.assign(new Error(response), { command, response, responseCode: Number.parseInt(response) })

const broken = (changes: Record<string, string>) => Object.assign(new Error('…'), changes)

const TABLE = [
  ['no such mailbox', answer('RCPT TO', '550 5.1.1 User unknown'), 'final'],
  ['a mailbox that moved', answer('RCPT TO', '551 5.1.6 Moved'), 'final'],
  ['a letter that is too big', answer('DATA', '552 5.3.4 Message too big'), 'final'],
  ['words taken for spam', answer('DATA', '554 5.6.0 Content rejected'), 'final'],
  ['greylisting', answer('RCPT TO', '450 4.7.1 Greylisted'), 'later'],
  ['a full mailbox', answer('RCPT TO', '452 4.2.2 Mailbox full'), 'later'],
  ['a server that closes', answer('RCPT TO', '421 4.3.2 Shutting down'), 'server'],
  ['relaying denied', answer('RCPT TO', '554 5.7.1 Relay access denied'), 'server'],
  ['a sender that is not allowed', answer('MAIL FROM', '550 5.7.60 Not permitted'), 'server'],
  ['a sender it does not know', answer('MAIL FROM', '553 Sender rejected'), 'server'],
  ['a wrong password', answer('AUTH PLAIN', '535 5.7.8 Bad credentials'), 'server'],
  ['a greeting that refuses', answer('CONN', '554 No service'), 'server'],
  ['nobody there', broken({ code: 'ESOCKET', originalCode: 'ECONNREFUSED' }), 'server'],
  ['no such host', broken({ code: 'EDNS' }), 'server'],
  ['no encryption', broken({ code: 'ETLS' }), 'server'],
  ['no greeting', broken({ code: 'ETIMEDOUT', timeoutType: 'GREETING_TIMEOUT' }), 'server'],
  ['silence later on', broken({ code: 'ETIMEDOUT', timeoutType: 'SOCKET_TIMEOUT' }), 'unsure'],
  ['a connection cut', broken({ code: 'ESOCKET', originalCode: 'ECONNRESET' }), 'unsure'],
  ['a connection closed', broken({ code: 'ECONNECTION' }), 'unsure'],
  ['our own patience ended', broken({ code: 'EABORT' }), 'unsure'],
] as const

test.group('What a mail server means', () => {
  for (const [what, error, kind] of TABLE) {
    test(`${what}: ${kind}`, ({ assert }) => {
      assert.equal(smtpFailure(error).kind, kind)
    })
  }

  test('the reason that is kept repeats neither an address nor a number', ({ assert }) => {
    const words = '550 <olena@example.com> unknown, ask +48 500 600 700 or 48500600700'
    const { reason } = smtpFailure(answer('RCPT TO', words))
    assert.notInclude(reason, 'olena')
    assert.notInclude(reason, '600')
    assert.include(reason, '550')
  })
})
