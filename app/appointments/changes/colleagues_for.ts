import { findOpenSlots } from '#app/scheduling/find_open_slots'
import { quartersOf } from '#app/scheduling/quarter'
import Resource from '#app/scheduling/models/resource'
import { isMinorParticipant } from '#app/appointments/is_minor_participant'
import type Appointment from '#app/appointments/models/appointment'

const QUARTER = 15

/** Who could take the appointment at its own time; those who speak the language, or the one to interpret, first. */
export async function colleaguesFor(appointment: Appointment) {
  const { staffMemberId, interpreting } = appointment
  const language = interpreting?.language ?? appointment.language
  const resources = await Resource.query()
    .whereIn('id', await freeAdvisers(appointment))
    .whereNot('staff_member_id', staffMemberId)
    .preload('staffMember', (staff) => staff.preload('languages'))
  return resources
    .map(({ staffMember: { id, fullName, languages } }) => {
      return { id, name: fullName, speaks: languages.some((one) => one.language === language) }
    })
    .sort((one, other) => Number(other.speaks) - Number(one.speaks))
}

async function freeAdvisers(appointment: Appointment): Promise<number[]> {
  const { branchId, participantId, startsAt, endsAt } = appointment
  const forMinor = await isMinorParticipant(participantId)
  const until = endsAt.minus({ minutes: QUARTER })
  const search = { branchId, forMinor, minutes: QUARTER, atAnyQuarter: true }
  const slots = await findOpenSlots({ ...search, from: startsAt, until })
  const quarters = quartersOf(appointment)
  const free = quarters.map((quarter) => {
    const slot = slots.find((one) => one.startsAt === quarter * QUARTER * 60)
    return slot?.resourceIds ?? []
  })
  return free.reduce((both, ids) => both.filter((id) => ids.includes(id)), free[0] ?? [])
}
