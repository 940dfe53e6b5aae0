import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import Consultation from '#app/consultations/models/consultation'
import type StaffMember from '#app/identity/models/staff_member'

type Consultations = ModelQueryBuilderContract<typeof Consultation>

export const PAGE_SIZE = 25

const withNames = (query: Consultations) =>
  query.preload('topics').preload('participants').preload('branch').preload('staffMember')

/** One page of a list, the newest first. */
export const listed = (query: Consultations, page: number) =>
  withNames(query).orderBy('held_on', 'desc').orderBy('id', 'desc').paginate(page, PAGE_SIZE)

/** One consultation with all its parts, if this reader may open it; else as if it did not exist. */
export const opened = (id: string, reader: StaffMember) =>
  withNames(Consultation.query())
    .preload('nextSteps')
    .where('consultations.id', id)
    .withScopes((scopes) => scopes.visibleTo(reader))
    .firstOrFail()

/** Conversations without anybody named, in the branches of this reader. */
export const enquiriesFor = (reader: StaffMember) =>
  Consultation.query().withScopes((scopes) => {
    scopes.visibleTo(reader)
    scopes.enquiries()
  })

/** What stands in a client's timeline: every consultation of hers, the newest first. */
export const consultationsOf = (clientId: string, limit = 50) =>
  withNames(Consultation.query())
    .whereHas('participants', (people) => people.where('participants.client_id', clientId))
    .orderBy('held_on', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
