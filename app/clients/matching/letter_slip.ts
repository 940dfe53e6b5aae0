export type Slip = 'replaced' | 'left_out' | 'swapped'

/** The one slip of the keyboard that makes `left` of `right`, if one is enough. */
export function letterSlip(left: string, right: string): Slip | null {
  if (left.length > right.length) {
    return letterSlip(right, left)
  }
  let start = 0
  while (start < left.length && left[start] === right[start]) start++
  let end = 0
  while (end < left.length - start && left.at(-1 - end) === right.at(-1 - end)) end++
  const [mine, yours] = [
    left.slice(start, left.length - end),
    right.slice(start, right.length - end),
  ]
  if (mine.length === 0 && yours.length === 1) {
    return 'left_out'
  }
  if (mine.length === 1 && yours.length === 1) {
    return 'replaced'
  }
  const isSwapped = mine.length === 2 && yours.length === 2 && mine === yours[1] + yours[0]
  return isSwapped ? 'swapped' : null
}
