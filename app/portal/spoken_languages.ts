import StaffLanguage from '#app/identity/models/staff_language'

/** A language named by its own speakers: `uk` → Українська. Georgian text has no capitals. */
export function endonym(code: string) {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code
  return code === 'ka' ? name : name.charAt(0).toLocaleUpperCase(code) + name.slice(1)
}

/** What the Centre's active staff speak, the most widely spoken first. */
export async function spokenLanguages() {
  const rows = await StaffLanguage.query()
    .join('staff_members', 'staff_members.id', 'staff_languages.staff_member_id')
    .whereNotNull('staff_members.activated_at')
    .whereNull('staff_members.deactivated_at')
    .groupBy('language')
    .orderByRaw('count(*) desc, language')
    .select('language')
  return rows.map(({ language }) => ({ code: language, name: endonym(language) }))
}
