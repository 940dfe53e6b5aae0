export const CHANNELS = ['mail', 'sms'] as const

export type ChannelName = (typeof CHANNELS)[number]
