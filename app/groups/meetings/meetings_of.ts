import GroupMeeting from '#app/groups/models/group_meeting'

/** All meetings of a group in order of time, cancelled ones too, with who teaches and where. */
export const meetingsOf = (groupId: string) =>
  GroupMeeting.query()
    .where('group_id', groupId)
    .preload('teacher')
    .preload('room')
    .preload('cancellation')
    .orderBy('starts_at')
    .orderBy('id')
