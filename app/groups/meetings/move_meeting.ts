import { inTransaction } from '#app/core/transaction'
import { changeMeetings } from '#app/groups/meetings/change_meetings'
import { despiteExpired } from '#app/groups/meetings/naming'
import { tellEnrolled, type Told } from '#app/groups/meetings/letters/tell_enrolled'
import type { Hosts } from '#app/groups/meetings/resources'
import type { Span } from '#app/groups/meetings/rhythm'
import type GroupMeeting from '#app/groups/models/group_meeting'

type Moving = Partial<Span & Hosts> & {
  /** With its `group`; its version is the one that the caller saw. */
  meeting: GroupMeeting
  staffMemberId: string
}

/** Another time, room or teacher for one meeting; everybody enrolled hears of another time. */
export function moveMeeting({ meeting, staffMemberId, ...wished }: Moving): Promise<Told> {
  const { group, startsAt, endsAt, teacherId, roomId } = meeting
  const change = { startsAt, endsAt, teacherId, roomId, ...wished, meeting }
  const action = 'group_meeting.changed'
  return despiteExpired(() =>
    inTransaction(async (trx) => {
      await changeMeetings({ group, changes: [change], staffMemberId, action }, trx)
      if (+change.startsAt === +startsAt) {
        return { messages: 0, unreached: 0 }
      }
      const letter = { kind: 'moved', meeting, was: startsAt, will: change.startsAt } as const
      return tellEnrolled(letter, staffMemberId, trx)
    })
  )
}

/** Somebody else teaches; the people enrolled keep their time and place. */
export const substitute = (meeting: GroupMeeting, teacherId: string, staffMemberId: string) =>
  moveMeeting({ meeting, teacherId, staffMemberId })
