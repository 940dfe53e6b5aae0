import type { HttpContext } from '@adonisjs/core/http'
import Branch from '#app/identity/models/branch'
import ServiceType from '#app/funding/models/service_type'
import { registerFilters, searchRegister } from '#app/funding/register_search'
import RegisterEntryTransformer from '#app/funding/transformers/register_entry_transformer'

export default class RegisterEntriesController {
  async index({ inertia, request }: HttpContext) {
    const filters = await request.validateUsing(registerFilters)
    const found = await searchRegister(filters)
    const branches = await Branch.query().orderBy('position')
    const types = await ServiceType.query().orderBy('position')
    return inertia.render('funding/register', {
      entries: RegisterEntryTransformer.transform(found.all()),
      pages: { current: found.currentPage, last: found.lastPage, total: found.total },
      filters: {
        from: filters.from ?? '',
        to: filters.to ?? '',
        branch: filters.branch ?? '',
        type: filters.type ?? '',
      },
      branches: branches.map(({ id, name }) => ({ id, name })),
      types: types.map(({ code }) => code),
    })
  }
}
