import { errors } from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { isDuplicate } from '#app/core/database_error'
import { inTransaction } from '#app/core/transaction'
import { ProjectChangedMeanwhile } from '#app/funding/errors'
import Project from '#app/funding/models/project'
import type { projectValidator } from '#app/funding/validators/project_validator'

type ProjectForm = Infer<typeof projectValidator>
type Row = Pick<Project, 'code' | 'name' | 'programme' | 'validFrom' | 'validUntil'>

async function writeParts(
  project: Project,
  { branchIds, questions }: ProjectForm,
  staff: { id: string },
  trx: TransactionClientContract
) {
  await project.related('branches').sync(branchIds, true, trx)
  await project.related('questions').query().useTransaction(trx).delete()
  await project.related('questions').createMany(questions, { client: trx })
  const subject = { subjectType: 'project', subjectId: String(project.id) }
  await recordAudit({ staffMemberId: staff.id, action: 'project.saved', ...subject }, trx)
  return project
}

const rowOf = ({ code, name, programme, validFrom, validUntil }: ProjectForm): Row => ({
  ...{ code, name, programme, validFrom },
  validUntil: validUntil ?? null,
})

/** A number of a grant agreement stands for one project. */
function refuseTakenCode(message: string) {
  return (error: unknown): never => {
    throw isDuplicate(error)
      ? new errors.E_VALIDATION_ERROR([{ field: 'code', rule: 'unique', message }])
      : error
  }
}

export const createProject = (form: ProjectForm, staff: { id: string }, taken: string) =>
  inTransaction(async (trx) => {
    const project = await Project.create({ ...rowOf(form), version: 1 }, { client: trx })
    return writeParts(project, form, staff, trx)
  }).catch(refuseTakenCode(taken))

/** Saves what somebody saw as `version`; statements recorded earlier keep their purposes. */
export const changeProject = (
  project: Project,
  version: number,
  form: ProjectForm,
  staff: { id: string },
  taken: string
) =>
  inTransaction(async (trx) => {
    const [changed] = await Project.query({ client: trx })
      .where({ id: project.id, version })
      .update({ version: version + 1 })
    if (!changed) {
      throw new ProjectChangedMeanwhile()
    }
    await project.useTransaction(trx).merge(rowOf(form)).save()
    return writeParts(project, form, staff, trx)
  }).catch(refuseTakenCode(taken))
