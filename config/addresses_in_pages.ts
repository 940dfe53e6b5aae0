import { globSync, readFileSync } from 'node:fs'

let names: Set<string> | undefined

const namesIn = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/urlFor\(\s*'([\w.]+)'/g)].map(([, name]) => name)

/** Whether a page builds the address of this route: only those travel to the browser. */
export function isInPages(routeName: string): boolean {
  names ??= new Set(globSync('resources/js/**/*.{ts,vue}').flatMap(namesIn))
  return names.has(routeName)
}
