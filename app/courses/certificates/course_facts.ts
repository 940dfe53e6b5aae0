import db from '@adonisjs/lucid/services/db'
import { todayInWarsaw } from '#app/core/clock'
import { lessonsByMonth } from '#app/courses/certificates/lessons_by_month'
import type { Face } from '#app/courses/certificates/face'
import CertificateSignatory from '#app/courses/models/certificate_signatory'
import type CourseEdition from '#app/courses/models/course_edition'

export type CourseFacts = Omit<
  Face,
  'name' | 'sex' | 'bornOn' | 'attendance' | 'test' | 'isRegular' | 'language'
>

/** Who signs when nobody was chosen: the first who may today. */
async function signatoryOf(branchId: number, chosen?: number) {
  const query = CertificateSignatory.query().withScopes((scopes) => scopes.inForce())
  const signatories = await query.where('branch_id', branchId).orderBy('id')
  const signatory = signatories.find(({ id }) => id === chosen) ?? signatories[0]
  return signatory ? { name: signatory.name, position: signatory.position } : null
}

async function projectOf({ projectId }: CourseEdition) {
  const project = projectId
    ? await db
        .from('projects')
        .join('programmes', 'programmes.code', 'projects.programme')
        .where('projects.id', projectId)
        .select('projects.code', 'projects.name', 'programmes.fund')
        .first()
    : null
  return project ? { code: project.code, name: project.name, fund: project.fund } : null
}

/** What the papers of one course have in common; its group and branch must be loaded. */
export async function courseFacts(
  edition: CourseEdition,
  signatoryId?: number
): Promise<CourseFacts> {
  const { group, level, lessons, lessonMinutes } = edition
  const until = group.endsOn?.toISODate() ?? null
  return {
    ...{ course: group.name, level, mode: group.mode, city: group.branch.city },
    ...{ from: group.startsOn?.toISODate() ?? null, until },
    ...{ lessons, lessonMinutes, isRunning: until === null || until > todayInWarsaw() },
    months: await lessonsByMonth(group.id, lessonMinutes),
    signatory: await signatoryOf(group.branchId, signatoryId),
    project: await projectOf(edition),
  }
}
