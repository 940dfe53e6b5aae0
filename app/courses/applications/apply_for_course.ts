import { Exception } from '@adonisjs/core/exceptions'
import type { Infer } from '@vinejs/vine/types'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { now, toSql } from '#app/core/clock'
import { isDuplicate } from '#app/core/database_error'
import { inTransaction } from '#app/core/transaction'
import type Participant from '#app/clients/models/participant'
import type StaffMember from '#app/identity/models/staff_member'
import { householdOf } from '#app/courses/applications/person_to_apply'
import { AlreadyApplied, ApplicationChanged } from '#app/courses/errors'
import CourseApplication from '#app/courses/models/course_application'
import type { applicationValidator } from '#app/courses/validators/application_validator'

type Given = Infer<typeof applicationValidator>

/** Not found, as other branches are. */
function refuseForeignBranch({ branch_id: id }: Given, { branches }: StaffMember) {
  if (!branches.some((branch) => branch.id === id)) {
    throw new Exception('Not found', { status: 404, code: 'E_ROW_NOT_FOUND' })
  }
}

const wishesOf = (given: Given, householdId: string | null) => ({
  branch_id: given.branch_id,
  level: given.level ?? null,
  times: given.times.join(' '),
  mode: given.mode,
  goes_elsewhere: given.goes_elsewhere ?? false,
  needs_childcare: given.needs_childcare ?? false,
  together_key: given.is_together ? householdId : null,
})

/** Writes down when, where and with what somebody can come. Throws AlreadyApplied. */
export async function applyForCourse(person: Participant, given: Given, staff: StaffMember) {
  refuseForeignBranch(given, staff)
  const wishes = wishesOf(given, await householdOf(person))
  try {
    return await inTransaction(async (trx) => {
      const application = await CourseApplication.create(
        {
          ...{ participantId: person.id, openKey: person.id, language: person.language },
          ...{ via: 'staff', staffMemberId: staff.id, state: 'open', appliedAt: now(), version: 1 },
          ...{ branchId: wishes.branch_id, level: wishes.level, times: wishes.times },
          ...{ mode: wishes.mode, goesElsewhere: wishes.goes_elsewhere },
          ...{ needsChildcare: wishes.needs_childcare, togetherKey: wishes.together_key },
          isKeptWaiting: false,
        },
        { client: trx }
      )
      await remember('made', application, staff, trx)
      return application
    })
  } catch (error) {
    throw isDuplicate(error) ? new AlreadyApplied() : error
  }
}

/** Changes the wishes of an open application; `version` is the one that was shown. */
export async function changeApplication(
  application: CourseApplication,
  given: Given,
  staff: StaffMember
) {
  refuseForeignBranch(given, staff)
  const wishes = wishesOf(given, await householdOf(application.participant))
  await changeOpen(application, given.version ?? 0, wishes, 'changed', staff)
}

/** The person does not want a course any more. */
export const withdrawApplication = (
  application: CourseApplication,
  version: number,
  staff: StaffMember
) => changeOpen(application, version, { state: 'withdrawn', open_key: null }, 'withdrawn', staff)

const changeOpen = (
  application: CourseApplication,
  version: number,
  values: Record<string, string | number | boolean | null>,
  verb: string,
  staff: StaffMember
) =>
  inTransaction(async (trx) => {
    const changed = await trx
      .from('course_applications')
      .where({ id: application.id, state: 'open', version })
      .update({ ...values, version: version + 1, updated_at: toSql(now()) })
    if (Number(changed) === 0) {
      throw new ApplicationChanged()
    }
    await remember(verb, application, staff, trx)
  })

const remember = (
  verb: string,
  { id, branchId }: CourseApplication,
  staff: StaffMember,
  trx: TransactionClientContract
) =>
  recordAudit(
    {
      ...{ staffMemberId: staff.id, action: `course_application.${verb}`, branchId },
      ...{ subjectType: 'course_application', subjectId: id },
    },
    trx
  )
