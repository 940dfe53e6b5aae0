import type StaffMember from '#app/identity/models/staff_member'
import { ENDING_DAYS, firstEndings } from '#app/clients/stay/endings_list'
import { lawEndings } from '#app/clients/stay/law_endings'

const AT_MOST = 8

/** The first lines of the list of endings: this colleague's people, and what a law ends for all. */
export async function titlesEnding(staff: StaffMember) {
  return {
    ending: await firstEndings(ENDING_DAYS[0], 'mine', staff, AT_MOST),
    laws: await lawEndings('mine', staff),
  }
}
