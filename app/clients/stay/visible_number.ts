import type StaffMember from '#app/identity/models/staff_member'

/** Who may not see numbers of documents cannot change or lose them either. */
export function visibleNumber<Form extends object, Field extends keyof Form>(
  form: Form,
  field: Field,
  staff: StaffMember
): Form {
  const { [field]: number, ...rest } = form
  return (staff.may('clients.view_sensitive') ? { ...rest, [field]: number ?? null } : rest) as Form
}
