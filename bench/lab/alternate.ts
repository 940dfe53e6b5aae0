import { setTimeout } from 'node:timers/promises'
import { cpuOf, median } from './requests.ts'

const own = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

type Work = (turn: number) => Promise<unknown>

/** CPU per turn in milliseconds, of this process and of the database's own process. */
async function cpuOfTurns(work: Work, times: number, first: number): Promise<number> {
  const pid = Number(process.env.BENCH_DATABASE_PID) || null
  const total = () => own() + (pid ? cpuOf(pid) : 0)
  const before = total()
  for (let turn = first; turn < first + times; turn++) {
    await work(turn)
  }
  return (total() - before) / times
}

/** Waits until the database has put away what it was filled with: that work belongs to no question. */
export async function databaseRests() {
  const pid = Number(process.env.BENCH_DATABASE_PID) || null
  for (let waited = 0; pid && waited < 60; waited++) {
    const before = cpuOf(pid)
    await setTimeout(1000)
    if (cpuOf(pid) - before < 20) {
      return
    }
  }
}

/** Ours and the raw twin in turns, so that a noisy minute troubles both. Medians of the rounds. */
export async function alternate(ours: Work, raw: Work, { rounds = 7, times = 40 } = {}) {
  await cpuOfTurns(ours, times, 0)
  await cpuOfTurns(raw, times, 0)
  const cpu: number[] = []
  const rawCpu: number[] = []
  for (let round = 1; round <= rounds; round++) {
    cpu.push(await cpuOfTurns(ours, times, round * times))
    rawCpu.push(await cpuOfTurns(raw, times, round * times))
  }
  const ratios = cpu.map((one, at) => one / rawCpu[at])
  return { cpu: median(cpu), rawCpu: median(rawCpu), ratio: median(ratios) }
}
