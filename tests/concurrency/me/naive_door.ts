import { once } from 'node:events'
import { createServer } from 'node:http'
import db from '@adonisjs/lucid/services/db'
import { contactIndex } from '#app/clients/contact_value'
import { sendCode } from '#app/portal/codes/send_code'
import { freePort } from '#tests/concurrency/servers'

/** A door as many build it: the same answer for everybody, the work only for whom it knows. */
export async function openNaiveDoor() {
  const server = createServer((request, response) => {
    const answer = async () => {
      const body = Buffer.concat(await Array.fromAsync(request)).toString()
      const value = new URLSearchParams(body).get('contact')!
      const index = contactIndex('phone', value)
      if (await db.from('contact_points').where('value_index', index).first()) {
        await sendCode({ kind: 'phone', value, purpose: 'my_centre', language: 'pl' })
      }
      response.writeHead(303, { location: '/pl/me/code' }).end()
    }
    void answer()
  })
  const port = await freePort()
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return { url: `http://127.0.0.1:${port}`, close: () => void server.close() }
}
