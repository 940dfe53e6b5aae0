import db from '@adonisjs/lucid/services/db'
import BreakGlassOpening from '#app/clients/models/break_glass_opening'
import ClientOpening from '#app/clients/models/client_opening'
import { notesReadIn } from '#app/privacy/notes_read_in'
import { openingForReport } from '#app/privacy/opening_for_report'

export const OPENING_KINDS = ['break_glass', 'other_branch'] as const
export type OpeningKind = (typeof OPENING_KINDS)[number]

export const REPORT_STATES = ['waiting', 'acknowledged'] as const

export type ReportFilters = {
  kind?: OpeningKind | null
  state?: (typeof REPORT_STATES)[number] | null
  page?: number | null
}

const PER_PAGE = 25

const SOURCES = {
  break_glass: { table: 'break_glass_openings', key: 'break_glass_opening_id' },
  other_branch: { table: 'client_openings', key: 'client_opening_id' },
} as const

function openings(kind: OpeningKind, state: ReportFilters['state']) {
  const { table, key } = SOURCES[kind]
  const query = db
    .from(table)
    .leftJoin('access_acknowledgements as seen', `seen.${key}`, `${table}.id`)
    .select(db.raw(`'${kind}' as kind`), `${table}.id`, `${table}.created_at as at`)
  if (state) {
    void (state === 'waiting' ? query.whereNull('seen.id') : query.whereNotNull('seen.id'))
  }
  return query
}

/** Ids of one page over both kinds of opening, the latest first; one more than shown. */
function idsOf({ kind, state, page }: ReportFilters) {
  const [first, ...others] = OPENING_KINDS.filter((one) => !kind || one === kind)
  const union = openings(first, state)
  for (const other of others) {
    void union.unionAll([openings(other, state)])
  }
  return db
    .from(union.as('openings'))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(PER_PAGE + 1)
    .offset(((page ?? 1) - 1) * PER_PAGE)
}

const loaded = (Model: typeof BreakGlassOpening | typeof ClientOpening, ids: string[]) =>
  Model.query()
    .whereIn('id', ids)
    .preload('staffMember')
    .preload('person', (person) => void person.preload('names').preload('branch'))
    .preload('acknowledgement', (one) => void one.preload('staffMember'))

/** What the data protection officer has to look at: every opening that needed a reason. */
export async function accessReports(filters: ReportFilters) {
  const rows = await idsOf(filters)
  const shown = rows.slice(0, PER_PAGE)
  const ids = (kind: OpeningKind) =>
    shown.filter((row) => row.kind === kind).map((row) => String(row.id))
  const read = await notesReadIn(ids('break_glass'))
  const found = [
    ...(await loaded(BreakGlassOpening, ids('break_glass'))),
    ...(await loaded(ClientOpening, ids('other_branch'))),
  ]
  return {
    reports: shown.flatMap(({ id, kind }) =>
      found
        .filter((opening) => opening.id === id)
        .map((opening) => openingForReport(opening, kind, read.get(id) ?? 0))
    ),
    hasOlder: rows.length > PER_PAGE,
  }
}
