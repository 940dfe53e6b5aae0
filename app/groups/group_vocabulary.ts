export const GROUP_KINDS = ['course', 'workshop'] as const
export type GroupKind = (typeof GROUP_KINDS)[number]

export const GROUP_STATES = ['planned', 'running', 'finished', 'cancelled'] as const
export type GroupState = (typeof GROUP_STATES)[number]

/** When people may still be enrolled and seats be offered. */
export const OPEN_GROUP_STATES: readonly GroupState[] = ['planned', 'running']

export const GROUP_MODES = ['here', 'online'] as const
export type GroupMode = (typeof GROUP_MODES)[number]

export const ENROLMENT_STATES = [
  'enrolled',
  'waiting',
  'offered',
  'declined',
  'expired',
  'left',
  'removed',
  'completed',
  'moved',
] as const
export type EnrolmentState = (typeof ENROLMENT_STATES)[number]

/** Who takes a seat, or holds one that is offered. */
export const SEATED_STATES: readonly EnrolmentState[] = ['enrolled', 'offered', 'completed']

/** Who cannot be enrolled in the same group once more. */
export const ACTIVE_STATES: readonly EnrolmentState[] = [...SEATED_STATES, 'waiting']

export const SEAT_OFFER_STATES = ['open', 'accepted', 'declined', 'expired'] as const
export type SeatOfferState = (typeof SEAT_OFFER_STATES)[number]

export const ENROLLED_VIA = ['portal', 'staff'] as const
export type EnrolledVia = (typeof ENROLLED_VIA)[number]

/** What is told about an entry, in the order of an entry's life; `seats:events.<code>`. */
export const EVENTS = [
  'enrolled',
  'joined_list',
  'offered',
  'offered_by_hand',
  'clock_started',
  'passed_over',
  'accepted',
  'accepted_for_person',
  'declined',
  'expired',
  'left',
  'left_list',
  'removed',
  'moved_away',
  'moved_here',
  'swapped',
  'completed',
  'group_over',
  'capacity_changed',
] as const
export type EventCode = (typeof EVENTS)[number]
