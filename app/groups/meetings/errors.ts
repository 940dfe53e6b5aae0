import type { DateTime } from 'luxon'
import { ZONE } from '#app/core/clock'
import { DomainError } from '#app/core/domain_error'

/** Somebody has the room or the teacher at the time of one of the meetings. */
export class MeetingTimeTaken extends DomainError {
  constructor(startsAt: DateTime) {
    const local = startsAt.setZone(ZONE)
    super('meeting_time_taken', {
      day: local.toFormat('dd.MM.yyyy'),
      time: local.toFormat('HH:mm'),
    })
  }
}

/** Somebody else changed or cancelled the meeting meanwhile, or it is over. */
export class MeetingChanged extends DomainError {
  constructor() {
    super('meeting_changed')
  }
}

/** Every date is left out: there is nothing to plan. */
export class NoMeetings extends DomainError {
  constructor() {
    super('no_meetings')
  }
}
