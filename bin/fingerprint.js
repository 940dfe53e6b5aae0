/* Prints one hash over the files and folders named, so that a step runs only when its inputs changed. */
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'

const filesOf = (path) =>
  statSync(path).isFile()
    ? [path]
    : globSync(`${path}/**/*`).filter((entry) => statSync(entry).isFile())

const hash = createHash('sha256')
for (const file of process.argv.slice(2).filter(existsSync).flatMap(filesOf).sort()) {
  hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
}
console.log(hash.digest('hex'))
