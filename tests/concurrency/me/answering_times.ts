import { performance } from 'node:perf_hooks'

type Door = (contact: string) => Promise<unknown>
export type Times = { known: number[]; unknown: number[] }

async function millisecondsOf(work: () => Promise<unknown>) {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** Knocks with a known and an unknown contact in turn, each pair in another order. */
export async function answeringTimes(
  pairs: number,
  [known, unknown]: [(index: number) => string, (index: number) => string],
  knock: Door
): Promise<Times> {
  const times: Times = { known: [], unknown: [] }
  for (let index = 0; index < pairs; index++) {
    const ask = {
      known: async () => times.known.push(await millisecondsOf(() => knock(known(index)))),
      unknown: async () => times.unknown.push(await millisecondsOf(() => knock(unknown(index)))),
    }
    await (index % 2 === 0 ? ask.known() : ask.unknown())
    await (index % 2 === 0 ? ask.unknown() : ask.known())
  }
  return times
}

const quantile = (times: number[], share: number) =>
  times.toSorted((one, other) => one - other)[Math.floor((times.length - 1) * share)]

/** By how much the slower median is above the faster: 0.15 is fifteen per cent. */
export function difference({ known, unknown }: Times): number {
  const medians = [quantile(known, 0.5), quantile(unknown, 0.5)]
  return Math.max(...medians) / Math.min(...medians) - 1
}

/** Whether the middle halves have times in common. */
export const overlap = ({ known, unknown }: Times) =>
  quantile(known, 0.25) <= quantile(unknown, 0.75) &&
  quantile(unknown, 0.25) <= quantile(known, 0.75)

/** How often one guess by the better of the two thresholds is right: 0.5 is a coin. */
export function guessed({ known, unknown }: Times): number {
  const all = [...known, ...unknown]
  const rate = (limit: number) => {
    const right =
      known.filter((time) => time > limit).length + unknown.filter((time) => time <= limit).length
    return Math.max(right, all.length - right) / all.length
  }
  return Math.max(...all.map(rate))
}

export const summary = (times: Times) =>
  `medians ${quantile(times.known, 0.5).toFixed(2)} / ${quantile(times.unknown, 0.5).toFixed(2)} ms, ` +
  `${(difference(times) * 100).toFixed(1)} % apart, best guess ${(guessed(times) * 100).toFixed(0)} %`
