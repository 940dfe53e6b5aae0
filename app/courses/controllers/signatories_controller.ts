import { Exception } from '@adonisjs/core/exceptions'
import { DateTime } from 'luxon'
import type { HttpContext } from '@adonisjs/core/http'
import { todayInWarsaw } from '#app/core/clock'
import CertificateSignatory from '#app/courses/models/certificate_signatory'
import { signatoryValidator } from '#app/courses/validators/certificate_validator'
import type StaffMember from '#app/identity/models/staff_member'

const today = () => DateTime.fromISO(todayInWarsaw(), { zone: 'utc' })

const ofBranches = ({ branches }: StaffMember) =>
  CertificateSignatory.query().whereIn(
    'branch_id',
    branches.map(({ id }) => id)
  )

/** Not whoever was entered and ended on the same day. */
const everSigned = (query: ReturnType<typeof CertificateSignatory.query>) =>
  void query.whereNull('valid_until').orWhereColumn('valid_until', '>=', 'valid_from')

/** Who may sign the papers of each branch. */
export default class SignatoriesController {
  async index({ auth, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { branches } = staff
    const signatories = await ofBranches(staff).where(everSigned).orderBy('id')
    return inertia.render('courses/signatories', {
      signatories: signatories.map(({ id, branchId, name, position, validFrom, validUntil }) => ({
        ...{ id, name, position },
        branch: branches.find((branch) => branch.id === branchId)!.name,
        validFrom: validFrom.toISODate()!,
        validUntil: validUntil?.toISODate() ?? null,
      })),
      branches: branches.map(({ id, name }) => ({ value: id, label: name })),
    })
  }

  async store({ auth, request, response, session, t }: HttpContext) {
    const form = await request.validateUsing(signatoryValidator)
    if (!auth.getUserOrFail().worksIn(form.branchId)) {
      throw new Exception('Not found', { status: 404 })
    }
    await CertificateSignatory.firstOrCreate(
      { ...form, validUntil: null },
      { ...form, validFrom: today() }
    )
    session.flash('notice', t('course_papers:signatories.saved'))
    return response.redirect().toRoute('courses.signatories.index')
  }

  /** From today this person signs nothing; papers signed stay as they are. */
  async destroy({ auth, params, response, session, t }: HttpContext) {
    const query = ofBranches(auth.getUserOrFail()).where('id', Number(params.id) || 0)
    const signatory = await query.firstOrFail()
    await signatory.merge({ validUntil: today().minus({ days: 1 }) }).save()
    session.flash('notice', t('course_papers:signatories.ended'))
    return response.redirect().toRoute('courses.signatories.index')
  }
}
