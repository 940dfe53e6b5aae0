import { Settings, type DateTime } from 'luxon'

/** Runs `work` as if it were `moment`, so that rows say when things were done. */
export async function travelTo<Result>(
  moment: DateTime,
  work: () => Promise<Result>
): Promise<Result> {
  const before = Settings.now
  Settings.now = () => moment.toMillis()
  try {
    return await work()
  } finally {
    Settings.now = before
  }
}
