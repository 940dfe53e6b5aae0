import { readdirSync } from 'node:fs'

/**
 * `npm run bench -- OPERATION [options]`: one file of this folder per operation, exporting
 * `run(options)`. Relative paths among the options are meant from `INIT_CWD`.
 */
const [operation, ...options] = process.argv.slice(2)
const operations = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -'.ts'.length))

if (!operations.includes(operation)) {
  console.error(`npm run bench -- ${operations.join(' | ')}`)
  process.exit(2)
}

const { run } = (await import(`./${operation}.ts`)) as { run(options: string[]): Promise<void> }
await run(options)
