import { Exception } from '@adonisjs/core/exceptions'
import type { Fit } from '#app/courses/assignment/fit'
import { fingerprintOf, type LoadedProposal } from '#app/courses/assignment/load_proposal'
import { choicesFor, costsOfCorrections } from '#app/courses/assignment/propose'

const reasonsOf = ({ reasons }: Fit) =>
  reasons
    .filter(({ points, code }) => points > 0 || code !== 'waits_longer')
    .map(({ code, points, isBarrier }) => ({ code, points, isBarrier: isBarrier ?? false }))

function peopleOf({ applications, applicants, groups, corrections, proposal }: LoadedProposal) {
  const costs = costsOfCorrections(applicants, groups, corrections)
  return proposal.lines.map(({ applicant, groupId, fit, isApart }, place) => {
    const { id, version, participant, level, possibleTimes: times, mode } = applications[place]
    return {
      ...{ id, version, level, times, mode, groupId, isApart },
      name: participant.displayName,
      weeks: applicant.weeksWaiting,
      points: fit.points,
      reasons: reasonsOf(fit),
      correction: costs.get(id) ?? null,
    }
  })
}

/** The proposal, group by group, with the words and the points it rests on. */
export function proposalForPage(loaded: LoadedProposal) {
  const seats = new Map(loaded.groups.map((group) => [group.id, group]))
  return {
    groups: loaded.editions.map(({ group, level }) => ({
      ...{ id: group.id, name: group.name, level, branch: group.branch.name, mode: group.mode },
      ...{ seats: seats.get(group.id)!.seats, times: seats.get(group.id)!.times },
      ...{ capacity: group.capacity, hasChildcare: seats.get(group.id)!.hasChildcare },
    })),
    people: peopleOf(loaded),
    cost: loaded.proposal.cost,
    atLeast: loaded.proposal.atLeast,
    seen: fingerprintOf(loaded),
  }
}

/** Where else one person could go. */
export function choicesForPage(loaded: LoadedProposal, applicationId: string) {
  const { applicants, groups, corrections } = loaded
  if (!applicants.some(({ id }) => id === applicationId)) {
    throw new Exception('Not found', { status: 404, code: 'E_ROW_NOT_FOUND' })
  }
  const choices = choicesFor(applicationId, applicants, groups, corrections)
  return {
    applicationId,
    options: choices.map(({ groupId, cost, fit }) => ({ groupId, cost, reasons: reasonsOf(fit) })),
  }
}
