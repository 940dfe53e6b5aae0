export const ATTENDANCE_STATES = ['present', 'late', 'excused', 'absent'] as const
export type AttendanceState = (typeof ATTENDANCE_STATES)[number]

/** Who was there. */
export const ATTENDED: readonly AttendanceState[] = ['present', 'late']

export const MOST_MINUTES_LATE = 240
