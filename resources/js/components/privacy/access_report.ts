export type AccessReport = {
  id: string
  kind: 'break_glass' | 'other_branch'
  at: string
  until: string
  isOpen: boolean
  by: string
  client: { id: string; name: string; number: string; branch: string }
  reason: string
  notesRead: number
  acknowledgement: { by: string; at: string; comment: string | null } | null
}
