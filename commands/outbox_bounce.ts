import { BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

const MOST_BYTES = 1024 * 1024
/** EX_TEMPFAIL: the mail server keeps the report and tries again. */
const TRY_AGAIN = 75

/** For a pipe address of the mail server: `centre-returns: "|node ace outbox:bounce"`. */
export default class OutboxBounce extends BaseCommand {
  static commandName = 'outbox:bounce'
  static description = 'Read a delivery report (RFC 3464) about a letter from standard input'
  static options: CommandOptions = { startApp: true }

  async run() {
    const { readBounce } = await import('#app/core/outbox/reports/bounce_report')
    const { applyReport } = await import('#app/core/outbox/reports/apply_report')
    const report = readBounce(await this.#read())
    if (!report) {
      return this.logger.info('no report about a letter of ours')
    }
    try {
      await applyReport(report)
      this.logger.info(`${report.outcome} ${report.providerState}`)
    } catch {
      this.exitCode = TRY_AGAIN
      this.logger.error('the database is away')
    }
  }

  async #read() {
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of process.stdin) {
      size += chunk.length
      if (size > MOST_BYTES) {
        break
      }
      chunks.push(chunk)
    }
    return Buffer.concat(chunks).toString('utf8')
  }
}
