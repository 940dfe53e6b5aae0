/** What every staff page knows about the person signed in; identity fills it after sign-in. */
export type StaffProps = {
  name: string
  email: string
  roles: string[]
  abilities: string[]
  branches: { id: number; name: string }[]
  hasSingleKeyShortcuts: boolean
  /** The screen locks after so many seconds without activity. */
  idleSeconds: number
  isDemo: boolean
}
