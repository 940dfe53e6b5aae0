import { newRecordId } from '#app/core/record_id'
import type StaffMember from '#app/identity/models/staff_member'
import type Branch from '#app/identity/models/branch'
import Topic from '#app/identity/models/topic'
import { CONSULTATION_LANGUAGES } from '#app/consultations/consultation_language'
import { MODES } from '#app/consultations/consultation_mode'
import { OUTCOMES } from '#app/consultations/consultation_outcome'
import ConsultationDraft from '#app/consultations/models/consultation_draft'
import { beginningOf, type WalkIn } from '#app/consultations/form_beginning'
import { namesOf } from '#app/clients/people_search'

/** Where the form is opened from: a booked appointment, a client's page, a queue ticket, a draft, or nowhere. */
export type FormSubject = {
  appointment?: string
  client?: string
  draft?: string
  walk_in?: string
} & WalkIn

function contextOf({ appointment, client, walk_in: walkIn }: FormSubject) {
  if (appointment) {
    return `appointment:${appointment}`
  }
  if (client) {
    return `client:${client}`
  }
  return walkIn ? `walk_in:${walkIn}` : 'any'
}

/** Everything an empty or half-filled form needs: choices, first answers, and what was typed before. */
export async function formPreset(staff: StaffMember, subject: FormSubject) {
  const draft = await lastDraft(staff, subject)
  const context = draft?.context ?? contextOf(subject)
  const beginning = await beginningOf(staff, context, subject)
  const typed = draft ? (JSON.parse(draft.answers) as Partial<typeof beginning.answers>) : {}
  const answers = { ...beginning.answers, ...typed }
  return {
    draftId: draft?.id ?? newRecordId(),
    savedAt: draft?.updatedAt.toISO() ?? null,
    context,
    appointmentId: beginning.appointmentId,
    answers,
    people: await namesOf(answers.participantIds),
    choices: await formChoices(staff),
  }
}

export type FormPreset = Awaited<ReturnType<typeof formPreset>>

/** What can be chosen in the form: codes, whose words the page knows. */
export async function formChoices(staff: StaffMember, elsewhere?: Branch) {
  const topics = await Topic.query().orderBy('position')
  const isElsewhere = elsewhere && !staff.worksIn(elsewhere.id)
  const branches = isElsewhere ? [...staff.branches, elsewhere] : staff.branches
  return {
    topics: topics.map(({ code, area }) => ({ code, area })),
    branches: branches.map(({ id, name }) => ({ id, name })),
    languages: [...CONSULTATION_LANGUAGES],
    modes: [...MODES],
    outcomes: [...OUTCOMES],
  }
}

function lastDraft(staff: StaffMember, subject: FormSubject) {
  const mine = ConsultationDraft.query().where('staff_member_id', staff.id)
  const wanted = subject.draft
    ? mine.where('id', subject.draft)
    : mine.where('context', contextOf(subject))
  return wanted.orderBy('updated_at', 'desc').first()
}
