import { lessonScene, mondayAhead } from '#tests/functional/groups/lesson_scene'

type Line = {
  day: string
  startsAt: string
  minutes: number
  roomId: number | null
  teacherId: string | null
  roomClash: { why: string; group: string | null } | null
  teacherClash: { why: string } | null
  freeRooms: number[]
  freeTeachers: string[]
}
export type Proposal = {
  meetings: Line[]
  leftOut: { day: string; why: string; name: string | null }[]
}

export const bodyOf = ({ meetings }: Proposal, key = 'K'.repeat(32)) => ({
  one_time_key: key,
  meetings: meetings.map(({ startsAt, minutes, teacherId, roomId }) => {
    return { startsAt, minutes, teacherId, roomId }
  }),
})

export async function arrange() {
  const scene = await lessonScene()
  const query = {
    times: '1@17:30,3@17:30',
    minutes: 90,
    first: mondayAhead(),
    count: 30,
    teacher: scene.teacher.id,
    room: scene.room.id,
  }
  return { ...scene, query }
}
