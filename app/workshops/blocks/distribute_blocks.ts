type Block = { code: string; minutes: number }
type Date = { id: string; minutes: number }

/**
 * Gives each meeting, in order, the block that still lacks time: a block takes one meeting or several,
 * and meetings beyond the last block stay without one.
 */
export function distributeBlocks(blocks: Block[], meetings: Date[]): Map<string, string | null> {
  const given = new Map<string, string | null>()
  let at = 0
  let lacking = blocks[0]?.minutes ?? 0
  for (const { id, minutes } of meetings) {
    given.set(id, blocks[at]?.code ?? null)
    lacking -= minutes
    if (lacking <= 0) {
      at++
      lacking = blocks[at]?.minutes ?? 0
    }
  }
  return given
}
