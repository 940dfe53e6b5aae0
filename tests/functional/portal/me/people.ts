import { DateTime } from 'luxon'
import { makeMeeting } from '#database/factories/appointments/make_meeting'
import { makeClient } from '#database/factories/clients/client_factory'
import { ParticipantFactory } from '#database/factories/clients/participant_factory'
import Participant from '#app/clients/models/participant'
import * as cast from '#tests/cast'

export const PHONE = '+48601234567'

/** Somebody who booked and whom nobody has recognised, with a meeting in `days`. */
export async function booker(givenName: string, { phone = PHONE, days = 3 } = {}) {
  const participant = await ParticipantFactory.merge({ givenName, familyName: null })
    .with('contactPoints', 1, (points) => points.merge({ value: phone }))
    .create()
  return { participant, meeting: await meet(participant.id, days) }
}

/** A registered client with this telephone, with a meeting in `days`. */
export async function client(given: string, family: string, { phone = PHONE, days = 3 } = {}) {
  const { id } = await makeClient(await cast.anna(), {
    ...{ branchId: await cast.idOf(cast.krakow()), given, family },
    ...{ otherGiven: undefined, otherFamily: undefined },
    contacts: phone ? [{ kind: 'phone', value: phone }] : [],
  })
  const participant = await Participant.findByOrFail('client_id', id)
  return { id, participant, meeting: await meet(participant.id, days) }
}

export const meet = async (participantId: string, days: number, staff = cast.anna()) =>
  makeMeeting({ staff: await staff, participantId, startsAt: DateTime.utc().plus({ days }) })
