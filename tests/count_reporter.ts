import type { NamedReporterContract, RunnerSummary } from '@japa/runner/types'

/** Closes a run with the plain line that machines read. */
export function countReporter(): NamedReporterContract {
  return {
    name: 'count',
    handler(runner, emitter) {
      emitter.on('runner:end', () => {
        const { passed, failed } = runner.getSummary().aggregates as RunnerSummary['aggregates']
        console.log(`${passed} passed, ${failed} failed`)
      })
    },
  }
}
