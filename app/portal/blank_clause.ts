import { paperLanguage } from '#app/clients/papers/bilingual'
import type { Clause } from '#app/clients/papers/clause_of'
import { printClause } from '#app/clients/papers/print_clause'

const drawn = new Map<string, Promise<Buffer>>()

/** The same paper for everybody, so that a crowd of visitors draws it once. */
export function blankClause(clause: Clause, locale: string): Promise<Buffer> {
  const key = `${clause.version} ${locale} ${clause.controller_name}`
  const paper = drawn.get(key) ?? printClause(clause, paperLanguage(locale), null)
  drawn.set(key, paper)
  paper.catch(() => drawn.delete(key))
  return paper
}
