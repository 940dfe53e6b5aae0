import { DateTime } from 'luxon'
import { makeWish } from '#database/factories/appointments/make_wish'
import { makeMeeting } from '#database/factories/appointments/make_meeting'
import { makeApplication, makeCourse } from '#database/factories/courses/course_maker'
import { enrol } from '#app/groups/enrol'
import { makeCourse as makeEdition } from '#database/factories/courses/edition_maker'
import { family, newcomer } from '#database/factories/groups/group_maker'
import { makeClient } from '#database/factories/clients/client_factory'
import type StaffMember from '#app/identity/models/staff_member'
import * as cast from '#tests/cast'

const PARTS = ['edit', 'person', 'stay', 'notes', 'papers', 'files', 'statements']

const PANELS = [
  'move',
  'hand_over',
  'swap',
  'channel',
  'interpreter',
  'by_phone',
  'people',
  'cancel',
]

async function meetingOfClient() {
  const anna = await cast.anna()
  const client = await makeClient(anna, { branchId: anna.branches[0].id })
  await client.load('participants')
  const participantId = client.participants[0].id
  const startsAt = DateTime.utc().plus({ days: 1 })
  const meeting = await makeMeeting({ staff: anna, participantId, startsAt })
  return { client, meeting, participantId }
}

async function idOfWish() {
  const { branches } = await cast.coordinator()
  const { id } = await makeWish(branches[0].id)
  return id
}

async function idOfApplication() {
  const { branches } = await cast.coordinator()
  await makeCourse(branches[0].id)
  const { application } = await makeApplication(branches[0].id)
  return application.id
}

const COURSE_PARTS = ['', '/waiting', '/meetings', '/attendance', '/edit', '/enrolments/new']

async function courseAddresses() {
  const { groupId, group } = await makeEdition({
    branchId: await cast.idOf(cast.krakow()),
    capacity: 1,
  })
  await enrol(newcomer(group))
  await enrol(family(group, 2))
  const celina = await cast.coordinator()
  return COURSE_PARTS.map((part) => [celina, `/courses/${groupId}${part}`] as const)
}

/** Who opens which page, with something on each of them to look at. */
export async function staffAddresses(): Promise<(readonly [StaffMember, string])[]> {
  const { id } = await cast.krakow()
  const { client, meeting, participantId } = await meetingOfClient()
  const courseParts = await courseAddresses()
  return [
    [await cast.anna(), '/board'],
    [await cast.anna(), '/board?view=week'],
    [await cast.anna(), '/week'],
    [await cast.anna(), '/account/calendar'],
    [await cast.anna(), '/clients'],
    [await cast.anna(), '/clients/new'],
    [await cast.anna(), `/clients/${client.id}`],
    ...(await Promise.all(
      PARTS.map(async (part) => [await cast.anna(), `/clients/${client.id}/${part}`] as const)
    )),
    [await cast.anna(), `/appointments/new?participant=${participantId}`],
    [await cast.anna(), `/appointments/${meeting.id}`],
    [await cast.anna(), `/appointments/${meeting.id}/slip`],
    ...(await Promise.all(
      PANELS.map(
        async (panel) => [await cast.anna(), `/appointments/${meeting.id}?do=${panel}`] as const
      )
    )),
    [await cast.coordinator(), '/interpreters'],
    [await cast.coordinator(), '/slot-alerts'],
    [await cast.coordinator(), '/course-applications'],
    [await cast.coordinator(), `/course-applications/new?participant=${participantId}`],
    [await cast.coordinator(), `/course-applications/${await idOfApplication()}`],
    [await cast.coordinator(), '/course-proposal'],
    [await cast.coordinator(), `/course-proposal?application=${await idOfApplication()}`],
    [await cast.teacher(), '/placement-interviews'],
    [await cast.teacher(), `/placement-interviews/${await idOfApplication()}`],
    [await cast.coordinator(), `/slot-alerts/${await idOfWish()}`],
    [await cast.coordinator(), '/interpreters/new'],
    [await cast.anna(), '/call-requests'],
    [await cast.coordinator(), '/courses'],
    [await cast.coordinator(), '/courses/new'],
    ...courseParts,
    [await cast.anna(), '/queue'],
    [await cast.anna(), '/tasks'],
    [await cast.anna(), '/tasks/new'],
    [await cast.anna(), '/absences/new'],
    [await cast.manager(), '/closures'],
    [await cast.manager(), `/availabilities/${await cast.idOf(cast.anna())}`],
    [await cast.manager(), `/availabilities/${await cast.idOf(cast.anna())}/edit`],
    [await cast.anna(), '/consultations'],
    [await cast.anna(), '/consultations/new'],
    [await cast.anna(), '/enquiries'],
    [await cast.anna(), '/stay-endings'],
    [await cast.anna(), '/duplicates'],
    [await cast.anna(), '/inquiries/new'],
    [await cast.dataProtectionOfficer(), '/access-reports'],
    [await cast.dataProtectionOfficer(), '/inquiries'],
    [await cast.dataProtectionOfficer(), '/retention'],
    [await cast.administrator(), '/gminas'],
    [await cast.administrator(), '/residence-end-rules'],
    [await cast.administrator(), '/projects'],
    [await cast.manager(), '/register'],
    [await cast.manager(), '/reports/services'],
    [await cast.administrator(), '/outbox'],
    [await cast.administrator(), '/staff'],
    [await cast.administrator(), '/branches'],
    [await cast.manager(), `/branches/${id}/hours`],
    [await cast.manager(), '/rules'],
    [await cast.coordinator(), '/workshops'],
    [await cast.coordinator(), '/workshops/new'],
    [await cast.manager(), '/workshops/orientation'],
    [await cast.anna(), '/check-in'],
    [await cast.manager(), '/surveys'],
  ]
}
