/** One appointment as My Centre shows it. */
export type Meeting = {
  id: string
  reference: string
  dayLabel: string
  time: string
  branch: { name: string; address: string; phone: string }
  adviser: string
  language: string
  channel: 'here' | 'phone' | 'video'
  forWhom: string | null
  isCancelled: boolean
  isPast: boolean
  canChange: boolean
  canRebook: boolean
}
