import { enrol } from '#app/groups/enrol'
import { seatOfferToken } from '#app/groups/enrolment_token'
import { eventsOfEntry, openOfferOf } from '#app/groups/lists'
import type Group from '#app/groups/models/group'
import { positionOf } from '#app/groups/position_of'
import { makeGroup, newcomer } from '#database/factories/groups/group_maker'
import * as cast from '#tests/cast'

export const group = async (capacity: number, rule = {}) =>
  makeGroup({ branchId: await cast.idOf(cast.krakow()), capacity, rule })

export const fill = async (one: Group, people: number) => {
  const entries: string[] = []
  for (let at = 0; at < people; at++) {
    const { entry } = await enrol(newcomer(one))
    entries.push(entry)
  }
  return entries
}

export const whatHappened = async (entry: string) => {
  const events = await eventsOfEntry(entry)
  return events.map(({ what }) => what)
}

export const tokenOf = async (entry: string) => {
  const offer = await openOfferOf(entry)
  return seatOfferToken(offer!.id)
}

export const stateOf = async (entry: string) => {
  const { state } = await positionOf(entry)
  return state
}

export const placeOf = async (entry: string) => {
  const { position } = await positionOf(entry)
  return position
}
