import type { HttpContext } from '@adonisjs/core/http'
import Branch from '#app/identity/models/branch'
import BranchPolicy from '#app/identity/policies/branch_policy'
import { saveBranch } from '#app/identity/save_branch'
import BranchTransformer from '#app/identity/transformers/branch_transformer'
import { branchValidator, newBranchValidator } from '#app/identity/validators/branch'

const withParts = () => Branch.query().preload('openingHours').preload('rooms')

export default class BranchesController {
  async index({ bouncer, inertia }: HttpContext) {
    const branches = await withParts().orderBy('position').orderBy('name')
    const policy = bouncer.with(BranchPolicy)
    const editable = await Promise.all(branches.map((branch) => policy.allows('edit', branch)))
    return inertia.render('identity/branches/index', {
      branches: BranchTransformer.transform(branches),
      editable: branches.filter((_, index) => editable[index]).map(({ id }) => id),
      mayCreate: await policy.allows('create'),
    })
  }

  async create({ bouncer, inertia }: HttpContext) {
    await bouncer.with(BranchPolicy).authorize('create')
    return inertia.render('identity/branches/create', {})
  }

  async store({ auth, bouncer, request, response, session, t }: HttpContext) {
    await bouncer.with(BranchPolicy).authorize('create')
    const profile = await request.validateUsing(newBranchValidator)
    await saveBranch(new Branch(), profile, auth.getUserOrFail())
    session.flash('notice', t('identity:branches.saved'))
    return response.redirect().toPath('/branches')
  }

  async edit({ bouncer, inertia, params }: HttpContext) {
    const branch = await withParts().where('id', params.id).firstOrFail()
    await bouncer.with(BranchPolicy).authorize('edit', branch)
    return inertia.render('identity/branches/edit', { branch: BranchTransformer.transform(branch) })
  }

  async update({ auth, bouncer, params, request, response, session, t }: HttpContext) {
    const branch = await Branch.findOrFail(params.id)
    await bouncer.with(BranchPolicy).authorize('edit', branch)
    await saveBranch(branch, await request.validateUsing(branchValidator), auth.getUserOrFail())
    session.flash('notice', t('identity:branches.saved'))
    return response.redirect().toPath('/branches')
  }
}
