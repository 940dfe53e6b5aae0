/** Somebody in the register, as the form changes it. */
export type InterpreterLine = {
  id: string
  name: string
  phone: string | null
  email: string | null
  note: string | null
  isActive: boolean
  worksByPhone: boolean
  languages: string[]
  hasCalendar: boolean
}
