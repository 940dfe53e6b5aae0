/** What was measured and the most it may be. */
export type Gate = { gate: string; value: number; limit: number }

/** Below this the cost is noise, and so is its growth. */
const NOISE_MS = 0.2

/** Zero for one size alone. */
export const growth = (small: number, big: number, factor: number, noise = NOISE_MS) =>
  factor === 1 ? 0 : Math.log(Math.max(big, noise) / Math.max(small, noise)) / Math.log(factor)

export const row = (cells: (string | number)[]) =>
  String(cells[0]).padEnd(30) +
  cells
    .slice(1)
    .map((cell) => String(cell).padStart(9))
    .join('')

/** Prints every gate with its verdict; whether all are kept. */
export function judge(engine: string, gates: Gate[]): boolean {
  for (const { gate, value, limit } of gates) {
    const verdict = value <= limit ? 'ok' : 'FAILED'
    console.log(
      `${engine.padEnd(8)}${gate.padEnd(44)}${value.toFixed(2).padStart(8)} ≤ ${limit}  ${verdict}`
    )
  }
  return gates.every(({ value, limit }) => value <= limit)
}
