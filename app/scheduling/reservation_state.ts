export const RESERVATION_STATES = ['held', 'confirmed', 'released'] as const
export type ReservationState = (typeof RESERVATION_STATES)[number]

export const RESOURCE_KINDS = ['adviser', 'room', 'interpreter', 'teacher'] as const
export type ResourceKind = (typeof RESOURCE_KINDS)[number]

export const SEXES = ['female', 'male'] as const
export type Sex = (typeof SEXES)[number]

export const MEETING_CHANNELS = ['here', 'phone', 'video'] as const
export type MeetingChannel = (typeof MEETING_CHANNELS)[number]

export const ABSENCE_KINDS = ['leave', 'sick', 'training', 'other'] as const
export type AbsenceKind = (typeof ABSENCE_KINDS)[number]

/** How long a chosen time stays with the person who chose it. */
export const HOLD_MINUTES = 10
