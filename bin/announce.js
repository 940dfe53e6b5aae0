/* Waits until the demo answers, then prints where it is and who may sign in. */
import { setTimeout } from 'node:timers/promises'
import { DEMO_LOGINS, DEMO_PASSWORD } from '../build/database/seeders/demo_logins.js'

const { HOST, PORT, APP_URL } = process.env
const target = `http://${HOST === '0.0.0.0' ? '127.0.0.1' : HOST}:${PORT}/health/live`

async function answers() {
  const response = await fetch(target).catch(() => null)
  return response !== null
}

for (let waited = 0; waited < 60_000 && !(await answers()); waited += 200) {
  await setTimeout(200)
}

const logins = Object.entries(DEMO_LOGINS).map(([email, who]) => `  ${email.padEnd(24)} ${who}`)
console.log(`
Małopolskie Centrum Integracji: the demo is ready.

  For people:   ${APP_URL}
  For the staff: ${APP_URL}/login

${logins.join('\n')}

  Password of all: ${DEMO_PASSWORD}
  Stop with Ctrl+C.
`)
