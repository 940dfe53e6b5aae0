import env from '#start/env'
import { globSync } from 'node:fs'
import { BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import type { BaseSeeder } from '@adonisjs/lucid/seeders'

type SeederModule = { default: new (...args: unknown[]) => BaseSeeder }

export default class DemoSeed extends BaseCommand {
  static commandName = 'demo:seed'
  static description = 'Fill an empty database with the demonstration month'
  static options: CommandOptions = { startApp: true }

  async run() {
    if (!env.get('DEMO')) {
      throw new Error('Demo data belongs only where DEMO=1 is set')
    }
    const db = await this.app.container.make('lucid.db')
    const [staff] = await db.from('staff_members').limit(1)
    if (staff) {
      this.logger.info('The database already holds people: nothing seeded')
      return
    }
    for (const file of this.seederFiles()) {
      const { default: Seeder } = (await import(file.href)) as SeederModule
      await new Seeder(db.connection()).run()
    }
  }

  private seederFiles() {
    const folder = new URL('../database/seeders/demo/', import.meta.url)
    return globSync('*_seeder.{ts,js}', { cwd: folder })
      .sort()
      .map((name) => new URL(name, folder))
  }
}
