/** What the Centre writes to a person about one appointment. None names the topic or the kind of help. */
export const MESSAGE_KINDS = [
  'confirmed',
  'moved',
  'cancelled',
  'handed_over',
  'channel_changed',
  'interpreter_found',
  'reminder_days',
  'reminder_hours',
  'missed',
] as const
export type MessageKind = (typeof MESSAGE_KINDS)[number]

export const LETTER_CHANNELS = ['mail', 'sms'] as const
export type LetterChannel = (typeof LETTER_CHANNELS)[number]

export type ReminderKind = Extract<MessageKind, `reminder_${string}`>

export const isReminder = (kind: MessageKind): kind is ReminderKind => kind.startsWith('reminder_')

/** What makes an earlier message about the appointment untrue. */
export const REPLACING_KINDS: readonly MessageKind[] = [
  'moved',
  'cancelled',
  'handed_over',
  'channel_changed',
]
