export type LetterChannel = 'mail' | 'sms'

export type LetterLine = {
  kind: string
  channel: LetterChannel
  subject: string
  text: string
  parts: number | null
  isOwn: boolean
}

export type EditedLetter = {
  kind: string
  channel: LetterChannel
  language: string
  subject: string
  text: string
  version: number
}

export type LetterPreview = {
  subject: string
  text: string
  direction: 'ltr' | 'rtl'
  sms: { encoding: string; parts: number; characters: number } | null
  unknown: string[]
  lacksLink: boolean
}

export type LetterVersion = {
  version: number
  subject: string | null
  text: string | null
  at: string
  by: string
}

export type SentMessage = {
  id: string
  appointmentId: string
  kind: string
  channel: LetterChannel
  language: string
  state: 'waiting' | 'sent' | 'delivered' | 'kept' | 'failed' | 'bounced' | 'withheld'
  parts: number | null
  at: string
  mayRepeat?: boolean
}
