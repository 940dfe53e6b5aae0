import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import type { AdviserSearch } from '#app/scheduling/timetable'

/**
 * Narrows a query with `resources` to interpreters of the language who keep a calendar here.
 * An adviser who interprets has her own calendar as an adviser: she is asked by phone, never booked twice.
 */
export const interpreting = (
  query: DatabaseQueryBuilderContract,
  { interpreterLanguage }: AdviserSearch
) =>
  query
    .join('interpreters', 'interpreters.id', 'resources.interpreter_id')
    .where({ 'resources.kind': 'interpreter', 'resources.is_active': true })
    .where('interpreters.is_active', true)
    .whereIn('interpreters.id', (known) =>
      known
        .from('interpreter_languages')
        .where('language', interpreterLanguage!)
        .select('interpreter_id')
    )
    .whereNotExists((adviser) =>
      adviser
        .from('resources as own')
        .whereColumn('own.staff_member_id', 'interpreters.staff_member_id')
        .where({ 'own.kind': 'adviser', 'own.is_active': true })
    )
