import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { promisify } from 'node:util'
import { setTimeout } from 'node:timers/promises'
import { createConnection } from 'mysql2/promise'
import { freePort } from '#tests/concurrency/servers'

const run = promisify(execFile)
const isRoot = process.getuid?.() === 0

/** A MariaDB of the test's own, which it may kill and start again. */
export class PrivateMariaDb {
  #process: ChildProcess | null = null

  private constructor(
    readonly folder: string,
    readonly port: number
  ) {}

  static async create() {
    const database = new PrivateMariaDb(
      await mkdtemp(`${tmpdir()}/centre-mariadb-`),
      await freePort()
    )
    await database.#install()
    await database.start()
    return database
  }

  get environment() {
    return {
      DB_CONNECTION: 'mysql',
      DB_HOST: '127.0.0.1',
      DB_PORT: String(this.port),
      DB_USER: 'centre',
      DB_PASSWORD: 'centre',
      DB_DATABASE: 'centre_private',
    }
  }

  async start() {
    const { folder, port } = this
    const settings = [
      `--datadir=${folder}/data`,
      `--socket=${folder}/data/socket`,
      `--pid-file=${folder}/data/pid`,
      '--bind-address=127.0.0.1',
      `--port=${port}`,
      '--skip-log-bin',
      '--skip-name-resolve',
      `--init-file=${folder}/init.sql`,
    ]
    const options = ['--no-defaults', ...this.#user(), ...settings]
    this.#process = spawn('mariadbd', options, { stdio: 'ignore' })
    await this.#untilOpen()
  }

  /** As a power cut does. */
  async kill() {
    const database = this.#process!
    database.kill('SIGKILL')
    await once(database, 'exit')
  }

  async remove() {
    if (this.#process?.exitCode === null && this.#process.signalCode === null) {
      await this.kill()
    }
    await rm(this.folder, { recursive: true, force: true })
  }

  #user = () => (isRoot ? ['--user=mysql'] : [])

  async #install() {
    await writeFile(
      `${this.folder}/init.sql`,
      [
        'CREATE DATABASE IF NOT EXISTS centre_private COLLATE utf8mb4_unicode_520_ci;',
        "CREATE USER IF NOT EXISTS 'centre'@'127.0.0.1' IDENTIFIED BY 'centre';",
        "GRANT ALL ON centre_private.* TO 'centre'@'127.0.0.1';",
      ].join('\n')
    )
    if (isRoot) {
      const { stdout } = await run('id', ['-u', 'mysql'])
      await chown(this.folder, Number(stdout), 0)
    }
    await chmod(this.folder, 0o755)
    const options = ['--no-defaults', ...this.#user(), `--datadir=${this.folder}/data`]
    await run('mariadb-install-db', options)
  }

  async #untilOpen() {
    for (let waited = 0; waited < 30_000; waited += 200) {
      const login = { host: '127.0.0.1', port: this.port, user: 'centre', password: 'centre' }
      const connection = await createConnection(login).catch(() => null)
      if (connection) {
        return connection.end()
      }
      await setTimeout(200)
    }
    await this.remove()
    throw new Error('The private MariaDB did not start')
  }
}
