import { inTransaction } from '#app/core/transaction'
import type { DemoBranch } from '#database/seeders/demo/create_branches'
import type { DemoMember } from '#database/seeders/demo/create_staff'
import { keepFiles } from '#database/seeders/demo/keep_files'
import { openProjects } from '#database/seeders/demo/open_projects'
import type { SeededRandom } from '#database/seeders/demo/seeded_random'
import { stateForFunds } from '#database/seeders/demo/state_for_funds'

/** Projects, what people stated for them, and a few files. */
export async function fundCentre(
  random: SeededRandom,
  branches: DemoBranch[],
  staff: DemoMember[],
  today: string
) {
  await inTransaction((trx) => openProjects(branches, trx))
  const statements = await stateForFunds(random, staff, today)
  await inTransaction(statements)
  await keepFiles(staff, branches[0].id)
}
