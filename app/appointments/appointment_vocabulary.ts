export const CHANNELS = ['here', 'phone', 'video'] as const
export type Channel = (typeof CHANNELS)[number]

export const APPOINTMENT_KINDS = ['advice', 'legal', 'psychological', 'career'] as const
export type AppointmentKindCode = (typeof APPOINTMENT_KINDS)[number]

/** With whom the person would rather talk. */
export const ADVISER_SEXES = ['female', 'male'] as const
export type AdviserSex = (typeof ADVISER_SEXES)[number]

export const BOOKED_VIA = ['portal', 'staff'] as const
export type BookedVia = (typeof BOOKED_VIA)[number]

export const CANCELLATION_REASONS = ['by_person', 'by_centre', 'mistake'] as const
export type CancellationReason = (typeof CANCELLATION_REASONS)[number]

export const CALL_REASONS = ['asked', 'undelivered'] as const
export type CallReason = (typeof CALL_REASONS)[number]

export const CALL_OUTCOMES = ['reached', 'no_answer', 'wrong_number'] as const
export type CallOutcome = (typeof CALL_OUTCOMES)[number]

/** How long a meeting booked by the public lasts; staff may choose another length. */
export const MEETING_MINUTES = 45
export const MEETING_LENGTHS = [30, 45, 60, 90] as const

/** The public books at least this long before, and at most this far ahead. */
export const NOTICE_MINUTES = 60
export const HORIZON_DAYS = 42

/** Given back later than this before it begins, hardly anybody else can use the time. */
export const LATE_CANCELLATION_HOURS = 24
