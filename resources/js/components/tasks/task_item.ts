export type TaskItem = {
  id: string
  kind: string
  dueOn: string
  isOverdue: boolean
  note: string | null
  outcomes: string[]
  /** Whose task it is, when it is not one's own. */
  owner: string | null
  ownerId: string
  person: string | null
  href: string | null
  outcome: string | null
}
