import { ResourceRefused } from '#app/scheduling/errors'
import { takenAmong, type Wish } from '#app/scheduling/reserved_quarters'
import { waysToMeet, type Candidates, type MeetingWish } from '#app/scheduling/ways_to_meet'

export type { MeetingWish } from '#app/scheduling/ways_to_meet'

type Attempt<Result> = (way: Wish) => Promise<Result | null>

/**
 * Tries every free adviser who fits, whoever has least to do first, with a free room and interpreter
 * as long as there are any. `attempt` is one transaction of its own and answers null when the way was
 * taken meanwhile: a lost adviser is an answer, not a retry. Null after the last one; what a rule has
 * against the only adviser asked for is thrown.
 */
export async function meetAnyAdviser<Result>(
  wish: MeetingWish,
  attempt: Attempt<Result>
): Promise<Result | null> {
  const candidates = await waysToMeet(wish)
  for (const adviser of candidates.advisers) {
    const result = await meetWith(adviser, candidates, wish, attempt)
    if (result) {
      return result
    }
  }
  return null
}

/** Until the adviser is lost, another room and another interpreter for each that was taken meanwhile. */
async function meetWith<Result>(
  adviser: number,
  candidates: Candidates,
  wish: MeetingWish,
  attempt: Attempt<Result>
): Promise<Result | null> {
  while (!candidates.needsRoom || candidates.rooms.length > 0) {
    const way = wayWith(adviser, candidates, wish)
    const outcome = await attempt(way).catch(refusal)
    const refused = outcome instanceof ResourceRefused ? outcome : null
    if (outcome !== null && !refused) {
      return outcome as Result
    }
    const lost = await lostOf(way, candidates, refused, wish)
    if (lost.has(adviser) && wish.staffMemberId && refused) {
      throw refused
    }
    if (lost.has(adviser) || !drop(lost, candidates)) {
      return null
    }
  }
  return null
}

function refusal(error: unknown): ResourceRefused {
  if (error instanceof ResourceRefused) {
    return error
  }
  throw error
}

function wayWith(
  adviser: number,
  { rooms, interpreters }: Candidates,
  { startsAt, minutes, branchId }: MeetingWish
): Wish {
  const resourceIds = [adviser, ...rooms.slice(0, 1), ...interpreters.slice(0, 1)]
  return { branchId, startsAt, endsAt: startsAt.plus({ minutes }), resourceIds }
}

async function lostOf(
  way: Wish,
  { rooms, interpreters }: Candidates,
  refused: ResourceRefused | null,
  { leaving }: MeetingWish
) {
  if (refused) {
    return new Set([refused.resourceId])
  }
  const resourceIds = [...new Set([...way.resourceIds, ...rooms, ...interpreters])]
  return takenAmong({ ...way, resourceIds }, leaving)
}

/** False when nothing that is lost explains why the way was not free. */
function drop(lost: Set<number>, candidates: Candidates): boolean {
  const count = candidates.rooms.length + candidates.interpreters.length
  candidates.rooms = candidates.rooms.filter((id) => !lost.has(id))
  candidates.interpreters = candidates.interpreters.filter((id) => !lost.has(id))
  return candidates.rooms.length + candidates.interpreters.length < count
}
