export const MEETING_STATES = ['planned', 'held', 'cancelled'] as const
export type MeetingState = (typeof MEETING_STATES)[number]

/** Why a meeting is cancelled; nobody but the staff reads it. */
export const CANCELLATION_REASONS = ['teacher_ill', 'no_room', 'too_few', 'other'] as const
export type MeetingCancellationReason = (typeof CANCELLATION_REASONS)[number]
