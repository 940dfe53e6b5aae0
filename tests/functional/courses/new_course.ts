import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

/** What the form of a new group sends. */
export const newCourse = async (changes: object = {}) => ({
  ...{ oneTimeKey: 'a'.repeat(32), name: 'A1.1 Kraków, pn śr 17:00', level: 'A1.1' },
  ...{ term: '2026-autumn', mode: 'here', language: 'pl', isPublic: true },
  ...{ attendanceThreshold: 75, testThreshold: 65, absenceLimit: 3, projectId: null },
  ...{ hasChildcare: true, placeNote: null, branchId: await cast.idOf(cast.krakow()) },
  ...{ capacity: 15, lessons: 60, lessonMinutes: 45, perMeeting: 2, first: '2027-03-01' },
  times: [
    { weekday: 1, time: '17:00' },
    { weekday: 3, time: '17:00' },
  ],
  ...{ teacherId: await cast.idOf(cast.teacher()), roomId: null, skip: [] },
  priority: {
    ...{ months: 6, level: 'A1', household: true, minor: true },
    ...{ familyTooLarge: 'wait', offerHours: 16 },
  },
  ...changes,
})

/** A client of Kraków with somebody who takes part. */
export async function learner() {
  const anna = await cast.anna()
  const client = await makeClient(anna, { branchId: anna.branches[0].id })
  await client.load('participants')
  return { client, participantId: client.participants[0].id }
}
