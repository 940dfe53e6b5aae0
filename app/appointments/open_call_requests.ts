import CallRequest from '#app/appointments/models/call_request'

/** Who waits for a call, the longest first: of these branches and of no branch. */
export function openCallRequests(branchIds: number[]) {
  return CallRequest.query()
    .doesntHave('answer')
    .where((query) => query.whereNull('branch_id').orWhereIn('branch_id', branchIds))
    .preload('participant', (participant) => participant.preload('contactPoints'))
    .orderBy('created_at')
}
