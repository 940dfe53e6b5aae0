export type Side = 'first' | 'second' | 'both'
export type Keep = 'first' | 'second'

export type ComparedField = {
  field: string
  values: (string | string[] | null)[]
  isSame: boolean
  fuller: Side | null
}

export type ComparedRecord = {
  id: string
  number: string
  version: number
  name: string
  branch: string
  registeredAt: string
}

export const SIDES: readonly Keep[] = ['first', 'second']

/** Values that can stand together: the note's texts. */
export const canBeBoth = ({ field, values }: ComparedField) =>
  field === 'note' && values.every((value) => value)
