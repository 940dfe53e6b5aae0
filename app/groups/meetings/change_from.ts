import { inTransaction } from '#app/core/transaction'
import { changeMeetings, type MeetingChange } from '#app/groups/meetings/change_meetings'
import { NoMeetings } from '#app/groups/meetings/errors'
import { inOrderOfTime, despiteExpired } from '#app/groups/meetings/naming'
import { tellEnrolled, type Told } from '#app/groups/meetings/letters/tell_enrolled'
import type GroupMeeting from '#app/groups/models/group_meeting'
import type Group from '#app/groups/models/group'

type Changing = {
  group: Group
  changes: (MeetingChange & { meeting: GroupMeeting })[]
  staffMemberId: string
}

/** The rest of a series anew, or the whole of it; everybody enrolled hears once of new times. */
export function changeFrom({ group, changes, staffMemberId }: Changing): Promise<Told> {
  if (changes.length === 0) {
    throw new NoMeetings()
  }
  const moved = inOrderOfTime(changes).find(
    ({ meeting, startsAt }) => +meeting.startsAt !== +startsAt
  )
  const action = 'group_meeting.changed'
  return despiteExpired(() =>
    inTransaction(async (trx) => {
      await changeMeetings({ group, changes, staffMemberId, action }, trx)
      if (!moved) {
        return { messages: 0, unreached: 0 }
      }
      moved.meeting.$setRelated('group', group)
      const { meeting, startsAt: will } = moved
      const letter = { kind: 'timetable', meeting, was: meeting.startsAt, will } as const
      return tellEnrolled(letter, staffMemberId, trx)
    })
  )
}
