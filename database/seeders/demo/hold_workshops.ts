import { DateTime } from 'luxon'
import { now, todayInWarsaw } from '#app/core/clock'
import { newRecordId } from '#app/core/record_id'
import Participant from '#app/clients/models/participant'
import { markAttendance } from '#app/groups/attendance/mark_attendance'
import { PLAIN_RULE, ruleText } from '#app/groups/group_rule'
import { MeetingTimeTaken } from '#app/groups/meetings/errors'
import { houseOf } from '#app/groups/meetings/house'
import { meetingsOf } from '#app/groups/meetings/meetings_of'
import { dateAt, type PlannedDate } from '#app/groups/meetings/rhythm'
import { saveMeetings } from '#app/groups/meetings/save_meetings'
import Enrolment from '#app/groups/models/enrolment'
import Group from '#app/groups/models/group'
import { distributeBlocks } from '#app/workshops/blocks/distribute_blocks'
import { blocksInForce } from '#app/workshops/blocks/who_has_blocks'
import Workshop from '#app/workshops/models/workshop'
import { addOrganisation } from '#app/workshops/organisations/add_organisation'
import { answerPastSurvey } from '#database/seeders/demo/answer_survey'
import type { Centre } from '#database/seeders/demo/hold_conversations'
import { travelTo } from '#database/seeders/demo/travel_to'
import { AHEAD, COURSE, PAST, TODAY, type DemoWorkshop } from '#database/seeders/demo/workshops'

type Place = { branchId: number; staffMemberId: string; people: Participant[] }

/** A course with blocks half done, workshops ahead and today, one over with what people said. */
export async function holdWorkshops({ branches, staff }: Centre) {
  const branchId = branches[0].id
  const { id: staffMemberId } = staff.find(({ login }) => login === 'coordinator')!
  const people = await Participant.query()
    .whereHas('knownAs', (client) => void client.where('branch_id', branchId))
    .orderBy('id')
    .limit(40)
  const place = { branchId, staffMemberId, people }
  const course = await hold(COURSE, place, 0)
  await giveBlocks(course.id)
  await attend(course.id, place)
  const past = await hold(PAST, place, 6)
  await attend(past.id, place)
  await answerPastSurvey(past, { id: staffMemberId })
  await hold(TODAY, place, 15)
  const school = await hold(AHEAD[0], place, 20)
  await hold(AHEAD[1], place, 26)
  await bringSchool(school.id, staffMemberId)
}

const dayIn = (days: number) => DateTime.fromISO(todayInWarsaw()).plus({ days }).toISODate()!

async function hold(wanted: DemoWorkshop, place: Place, first: number): Promise<Group> {
  const { kind, name, description, language, capacity, people, days } = wanted
  const dates = days.map((day) => dateAt(dayIn(day), wanted.time, wanted.minutes))
  const state = days[0] < 0 ? (days.at(-1)! < 0 ? 'finished' : 'running') : 'planned'
  return travelTo(now().minus({ days: 40 }), async () => {
    const group = await Group.create({
      ...{ kind: 'workshop', name, branchId: place.branchId, capacity, state, language },
      ...{ mode: 'here', isPublic: true, rule: ruleText(PLAIN_RULE), waiting: 0, turns: 0 },
      ...{ seatsTaken: people, nextTicket: people + 1, version: 1 },
    })
    await Workshop.create({ groupId: group.id, kind, description })
    await plan(group, dates, place)
    const comers = place.people.slice(first, first + people)
    await Enrolment.createMany(comers.map((one, index) => enrolment(group, one, index, state)))
    return group
  })
}

const enrolment = (group: Group, person: Participant, index: number, state: string) => ({
  ...{ groupId: group.id, participantId: person.id, entry: newRecordId(), ticket: index + 1 },
  ...{ position: 0, joinedAt: now(), isMinor: false, enrolledVia: 'portal' as const, version: 1 },
  state: state === 'finished' ? ('completed' as const) : ('enrolled' as const),
  language: person.language,
})

/** With the first large room and teacher that nobody else has on any of the dates. */
async function plan(group: Group, dates: PlannedDate[], { staffMemberId }: Place) {
  const house = await houseOf(group.branchId)
  const rooms = house.rooms.filter(({ name }) => name.startsWith('Sala'))
  const hosts = house.teachers.flatMap((teacher) =>
    rooms.map((room) => ({ teacherId: teacher.id, roomId: room.id }))
  )
  for (const host of [...hosts, { teacherId: null, roomId: null }]) {
    const meetings = dates.map(({ startsAt, endsAt }) => ({ startsAt, endsAt, ...host }))
    if (await isPlanned({ group, staffMemberId, meetings })) {
      return
    }
  }
}

async function isPlanned(wanted: Parameters<typeof saveMeetings>[0]) {
  try {
    await saveMeetings(wanted)
    return true
  } catch (error) {
    if (error instanceof MeetingTimeTaken) {
      return false
    }
    throw error
  }
}

async function giveBlocks(groupId: string) {
  const meetings = await meetingsOf(groupId)
  const blocks = distributeBlocks(await blocksInForce(), meetings)
  for (const meeting of meetings) {
    await meeting.merge({ block: blocks.get(meeting.id) ?? null }).save()
  }
}

/** Nearly everybody came, some late; each person is away now and then. */
async function attend(groupId: string, { staffMemberId }: Place) {
  const enrolled = await Enrolment.query().where('group_id', groupId).orderBy('ticket')
  const meetings = await meetingsOf(groupId)
  for (const [number, meeting] of meetings.filter(({ isPast }) => isPast).entries()) {
    const marks = enrolled.map(({ participantId }, index) => {
      const isAway = (index * 7 + number * 3) % 11 === 0
      return { participantId, state: isAway ? ('excused' as const) : ('present' as const) }
    })
    const by = { id: meeting.teacherId ?? staffMemberId }
    await travelTo(meeting.endsAt, () => markAttendance(meeting, marks, by))
  }
}

const bringSchool = (groupId: string, id: string) =>
  addOrganisation(
    groupId,
    {
      ...{ oneTimeKey: newRecordId(), name: 'Szkoła Podstawowa nr 5 w Krakowie' },
      ...{ kind: 'school' as const, people: 12, contactName: 'Beata Nowak, pedagog' },
      contact: 'pedagog@sp5.example',
    },
    { id }
  )
