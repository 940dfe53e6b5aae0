/*
 * Exits 0 when node_modules holds what package-lock.json asks for. Runs under Node 20:
 * it is asked before the Node 24 of the lockfile is there.
 */
import { existsSync, readFileSync } from 'node:fs'

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages
const hidden = 'node_modules/.package-lock.json'

if (!existsSync('node_modules/.bin/node') || !existsSync(hidden)) {
  process.exit(1)
}
const found = packagesOf(hidden)
const isMissing = ([path, { version, optional, devOptional }]) =>
  path !== '' && !(optional || devOptional) && found[path]?.version !== version

process.exit(Object.entries(packagesOf('package-lock.json')).some(isMissing) ? 1 : 0)
