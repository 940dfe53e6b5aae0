import db from '@adonisjs/lucid/services/db'

/** How many restricted notes were read in each of these break-glass openings. */
export async function notesReadIn(openingIds: string[]): Promise<Map<string, number>> {
  if (openingIds.length === 0) {
    return new Map()
  }
  const rows = await db
    .from('break_glass_openings as opening')
    .join('client_notes as note', 'note.client_id', 'opening.client_id')
    .join('audit_entries as entry', (join) => {
      join
        .on('entry.subject_id', 'note.id')
        .andOn('entry.staff_member_id', 'opening.staff_member_id')
        .andOn('entry.at', '>=', 'opening.created_at')
        .andOn('entry.at', '<=', 'opening.expires_at')
    })
    .where('entry.subject_type', 'client_note')
    .where('entry.action', 'note.read_by_break_glass')
    .whereIn('opening.id', openingIds)
    .groupBy('opening.id')
    .select('opening.id')
    .countDistinct('note.id as notes')
  return new Map(rows.map((row) => [String(row.id), Number(row.notes)]))
}
