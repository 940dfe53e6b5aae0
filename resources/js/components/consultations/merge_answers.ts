type Answers = Record<string, unknown>

const isSame = (one: unknown, other: unknown) =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

/**
 * Two people changed one record. What only they changed is taken over; what both changed stays mine,
 * and theirs is answered beside it, so that no text is lost.
 */
export function mergeAnswers<Form extends Answers>(base: Form, mine: Form, theirs: Form) {
  const merged: Answers = { ...mine }
  const contested: Partial<Form> = {}
  for (const field of Object.keys(base) as (keyof Form & string)[]) {
    if (isSame(mine[field], base[field])) {
      merged[field] = theirs[field]
    } else if (!isSame(theirs[field], base[field]) && !isSame(theirs[field], mine[field])) {
      contested[field] = theirs[field]
    }
  }
  return { merged: merged as Form, contested }
}
