export type StatementReason = { project: string; purpose: string; basis: string }

export type SaidStatement = {
  id: string
  state: string
  statedOn: string
  value: string | null
  detail: string | null
  recordedBy: string
  purposes: StatementReason[]
}

export type StatementValue = {
  code: string
  parent: string | null
  name: string
  isOffered: boolean
}

/** One thing a fund wants to know, with what this reader may see of the answers. */
export type StatementQuestion = {
  kind: string
  name: string
  question: string
  mayRefuse: boolean
  isSensitive: boolean
  mayRead: boolean
  mayRecord: boolean
  reasons: (StatementReason & { name: string })[]
  values: StatementValue[]
  state: { id: string; state: string; statedOn: string } | null
  statements: SaidStatement[]
}

/** `w tym` stands behind the answer that it details. */
export function valueInWords(values: StatementValue[], code: string | null): string {
  const value = values.find((one) => one.code === code)
  if (!value) return code ?? ''
  return value.parent ? `${valueInWords(values, value.parent)}: ${value.name}` : value.name
}
