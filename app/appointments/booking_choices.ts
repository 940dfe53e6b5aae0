import Topic from '#app/identity/models/topic'
import { mayWorkWithMinors } from '#app/clients/minor'
import StaffMember from '#app/identity/models/staff_member'
import { ADVISING_ROLES } from '#app/identity/role'
import { languageName } from '#app/core/spoken_time'
import {
  ADVISER_SEXES,
  APPOINTMENT_KINDS,
  CHANNELS,
  MEETING_LENGTHS,
} from '#app/appointments/appointment_vocabulary'

/** What the booking form of the staff lets choose from. */
export async function bookingChoices(
  staff: StaffMember,
  branchId: number,
  locale: string,
  forMinor: boolean
) {
  const everybody = await advisersOf(branchId)
  const advisers = forMinor ? everybody.filter(mayWorkWithMinors) : everybody
  const languages = [...new Set(advisers.flatMap((adviser) => adviser.languages))]
  const topics = await Topic.query().whereNull('valid_until').orderBy('position')
  return {
    branches: staff.branches.map(({ id, name }) => ({ value: id, label: name })),
    languages: languages
      .map(({ language }) => ({ value: language, label: languageName(language, locale) }))
      .filter(({ value }, index, all) => all.findIndex((one) => one.value === value) === index)
      .sort((one, other) => one.label.localeCompare(other.label, locale)),
    advisers: advisers.map(({ id, fullName }) => ({ value: id, label: fullName })),
    topics: topics.map(({ code }) => code),
    channels: [...CHANNELS],
    kinds: [...APPOINTMENT_KINDS],
    sexes: [...ADVISER_SEXES],
    lengths: [...MEETING_LENGTHS],
  }
}

const advisersOf = (branchId: number) =>
  StaffMember.query()
    .whereNull('deactivated_at')
    .whereHas('branches', (branches) => branches.where('branches.id', branchId))
    .whereHas('roles', (roles) => roles.whereIn('role', [...ADVISING_ROLES]))
    .preload('languages')
    .orderBy('family_name')
