import vine from '@vinejs/vine'
import RegisterEntry from '#app/funding/models/register_entry'

const PAGE_SIZE = 50
const toDay = (day: Date) => day.toISOString().slice(0, 10)
const day = () => vine.date({ formats: ['YYYY-MM-DD'] }).transform(toDay)

/** The filters of the register, all of them in the address. */
export const registerFilters = vine.create({
  from: day().optional(),
  to: day().optional(),
  branch: vine.number().withoutDecimals().positive().optional(),
  type: vine.string().maxLength(40).optional(),
  page: vine.number().withoutDecimals().range([1, 100_000]).optional(),
})

export type RegisterFilters = {
  from?: string
  to?: string
  branch?: number
  type?: string
  page?: number
}

/** One page of the register as it stands now, the newest day first. */
export const searchRegister = ({ from, to, branch, type, page = 1 }: RegisterFilters) =>
  RegisterEntry.query()
    .withScopes((scopes) => scopes.current())
    .if(from, (query) => query.where('held_on', '>=', from!))
    .if(to, (query) => query.where('held_on', '<=', to!))
    .if(branch, (query) => query.where('branch_id', branch!))
    .if(type, (query) => query.where('service_type', type!))
    .preload('topics')
    .preload('branch')
    .preload('staffMember')
    .orderBy('held_on', 'desc')
    .orderBy('id', 'desc')
    .paginate(page, PAGE_SIZE)
