import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import { ESLint } from 'eslint'

const eslint = new ESLint({ cwd: app.makePath() })

async function complaints(filePath: string, code: string) {
  const [result] = await eslint.lintText(`${code}\n`, { filePath })
  return result.messages.filter(({ ruleId }) => ruleId === 'no-restricted-imports')
}

const importing = (path: string) => `import found from '#app/${path}'\nexport default found`

test.group('The floors of the house', (group) => {
  group.tap((each) => each.timeout(60_000))

  const forbidden = [
    ['core', 'identity/models/staff_member'],
    ['identity', 'clients/models/client'],
    ['clients', 'scheduling/models/reservation'],
    ['funding', 'scheduling/quarter'],
    ['scheduling', 'appointments/models/appointment'],
    ['appointments', 'consultations/models/consultation'],
    ['consultations', 'reports/report'],
    ['reports', 'portal/booking_draft'],
  ]
  test('{0} may not know #app/{1}')
    .with(forbidden)
    .run(async ({ assert }, [module, path]) => {
      assert.lengthOf(await complaints(`app/${module}/wrong.ts`, importing(path)), 1)
    })

  const allowed = [
    ['identity', 'core/clock'],
    ['clients', 'identity/models/branch'],
    ['consultations', 'appointments/models/appointment'],
    ['dossier', 'consultations/models/consultation'],
  ]
  test('{0} may know #app/{1}')
    .with(allowed)
    .run(async ({ assert }, [module, path]) => {
      assert.lengthOf(await complaints(`app/${module}/right.ts`, importing(path)), 0)
    })

  test('every module of the house stands on a floor', async ({ assert }) => {
    const { readdir } = await import('node:fs/promises')
    for (const module of await readdir(app.makePath('app'))) {
      const config = await eslint.calculateConfigForFile(`app/${module}/routes.ts`)
      assert.exists(config.rules['no-restricted-imports'], module)
    }
  })
})
