import { glob } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'

type Node = { fieldName?: string; properties?: Node[]; each?: Node } & Record<string, unknown>

function* namesIn(node: unknown): Generator<string> {
  if (Array.isArray(node)) {
    for (const one of node) yield* namesIn(one)
  } else if (node && typeof node === 'object') {
    const { fieldName, ...rest } = node as Node
    if (fieldName && fieldName !== '*') yield fieldName
    yield* namesIn(Object.values(rest))
  }
}

const isValidator = (value: unknown): value is { toJSON(): unknown } =>
  typeof value === 'object' && value !== null && 'validate' in value && 'toJSON' in value

/** A form with this value in every field that some validator of the application reads. */
export async function formOf(value: unknown): Promise<Record<string, unknown>> {
  const names = new Set<string>()
  for await (const file of glob('app/*/{validators,*/validators}/**/*.ts')) {
    const exported: Record<string, unknown> = await import(pathToFileURL(file).href)
    for (const validator of Object.values(exported).filter(isValidator)) {
      for (const name of namesIn(validator.toJSON())) names.add(name)
    }
  }
  return Object.fromEntries([...names].map((name) => [name, value]))
}
