import { setTimeout } from 'node:timers/promises'
import db from '@adonisjs/lucid/services/db'
import { freePort } from '#tests/concurrency/servers'
import { FakeSmsGateway } from '#tests/fake_sms_gateway'
import { Mailbox } from '#tests/smtp_server'

/** A mail server and an SMS gateway with the settings that lead there. */
export async function openProviders() {
  const mailbox = new Mailbox()
  const gateway = new FakeSmsGateway()
  const ports = { mail: await freePort(), sms: await freePort() }
  const open = async () => void (await mailbox.open(ports.mail), await gateway.open(ports.sms))
  const close = async () => void (await mailbox.close(), await gateway.close())
  const environment = {
    WORKER: 'embedded',
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: String(ports.mail),
    SMS_URL: `http://127.0.0.1:${ports.sms}/sms.do`,
    SMS_TOKEN: 'token',
  }
  await open()
  return { mailbox, gateway, open, close, environment }
}

/** Waits until the database or a provider says so; the test then asserts it. */
export async function until(isSo: () => Promise<boolean> | boolean, patienceMs = 60_000) {
  for (let waited = 0; waited < patienceMs; waited += 100) {
    if (await isSo()) {
      return
    }
    await setTimeout(100)
  }
}

export async function countIn(state: string) {
  const rows = await db.from('outbox_messages').where('state', state).select('id')
  return rows.length
}

const waiting = () => db.from('outbox_messages').where('state', 'waiting')

/** Time passes: pauses after a failure end. */
export const letPausesEnd = () => waiting().update({ available_at: '2026-01-01 00:00:00' })

/** Time passes: the leases of workers that died end. */
export const letLeasesEnd = () => waiting().update({ leased_until: null })
