import { now, toSql } from '#app/core/clock'
import CallRequest from '#app/appointments/models/call_request'

/**
 * Who waits for a call, the longest first: of these branches and of no branch. Nobody is called
 * about a meeting that has begun.
 */
export function openCallRequests(branchIds: number[]) {
  return CallRequest.query()
    .doesntHave('answer')
    .where((query) => query.whereNull('branch_id').orWhereIn('branch_id', branchIds))
    .where((query) =>
      query
        .where('reason', 'asked')
        .orWhereHas('appointment', (meeting) => meeting.where('starts_at', '>', toSql(now())))
    )
    .preload('participant', (participant) => participant.preload('contactPoints'))
    .preload('appointment')
    .orderBy('created_at')
}
