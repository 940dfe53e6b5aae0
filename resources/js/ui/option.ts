/** One thing to choose in a select, combobox, radios or checkboxes. */
export type Option<V extends string | number = string | number> = {
  value: V
  label: string
  hint?: string
}
