/*
 * Under Node 20 this file hands over to the Node 24 that `npm ci` installed:
 * the application must never run on an older one.
 */
const [major] = process.versions.node.split('.')
if (Number(major) < 24) {
  const { spawnSync } = await import('node:child_process')
  const { fileURLToPath } = await import('node:url')
  const node = fileURLToPath(new URL('node_modules/.bin/node', import.meta.url))
  const { status } = spawnSync(node, process.argv.slice(1), { stdio: 'inherit' })
  process.exit(status ?? 1)
}

await import('@poppinss/ts-exec')
await import('./bin/console.js')
