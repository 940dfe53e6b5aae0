/**
 * What a merge does with a row that points at a client or a participant:
 * - `pointer`: the participant is attached to the client who stays;
 * - `moves`: the row belongs to the client who stays, and goes back when the merge is undone;
 *   `currentKey` names a unique column that repeats the client's id on the row in force: when the
 *   staying client has such a row too, the other one ends today;
 * - `joins`: the same, but a row that the staying client has already (by `unique`) stays where it is;
 * - `stays`: paper and history keep their number and record; readers ask `recordsOf` for all of them;
 * - `follows`: points at a participant, and goes with it untouched;
 * - `recomputed`: made anew from the names of both.
 */
export type MergeRule =
  | { does: 'pointer' | 'stays' | 'follows' | 'recomputed' }
  | { does: 'moves'; keepsRow?: boolean; currentKey?: string }
  | { does: 'joins'; unique: readonly string[]; keepsRow?: boolean }

/**
 * Every foreign key to `clients` and `participants`, as `table.column`; a test compares it with the
 * database. `keepsRow` remembers the whole row, for tables whose rows an edit replaces.
 */
export const MERGE_RULES: Record<string, MergeRule> = {
  'clients.merged_into_id': { does: 'moves' },
  'client_names.client_id': { does: 'moves', keepsRow: true },
  'client_languages.client_id': { does: 'joins', unique: ['language'], keepsRow: true },
  'client_name_keys.client_id': { does: 'recomputed' },
  'residence_titles.client_id': { does: 'moves' },
  'clause_handovers.client_id': { does: 'stays' },
  'client_openings.client_id': { does: 'stays' },
  'centre_cards.client_id': { does: 'stays' },
  'household_members.client_id': { does: 'moves', currentKey: 'current_key' },
  'household_members.contact_through_id': { does: 'moves' },
  'guardianships.client_id': { does: 'moves' },
  'guardianships.guardian_client_id': { does: 'moves' },
  'client_addresses.client_id': { does: 'moves' },
  'client_branch_moves.client_id': { does: 'stays' },
  'client_adviser_changes.client_id': { does: 'stays' },
  'consents.client_id': { does: 'moves' },
  'client_notes.client_id': { does: 'moves' },
  'break_glass_openings.client_id': { does: 'stays' },
  'person_inquiries.client_id': { does: 'moves' },
  'stored_files.client_id': { does: 'moves' },
  'statements.client_id': { does: 'moves' },
  'client_merges.survivor_id': { does: 'stays' },
  'client_merges.loser_id': { does: 'stays' },
  'possible_duplicates.first_client_id': { does: 'stays' },
  'possible_duplicates.second_client_id': { does: 'stays' },
  'identity_documents.client_id': { does: 'moves' },
  'document_sightings.client_id': { does: 'moves' },
  'tasks.client_id': { does: 'moves' },
  'end_rule_notice_people.client_id': { does: 'joins', unique: ['notice_id'] },

  'personal_pins.client_id': { does: 'joins', unique: [] },

  'participants.client_id': { does: 'pointer' },
  'contact_points.participant_id': { does: 'follows' },
  'appointments.participant_id': { does: 'follows' },
  'appointment_participants.participant_id': { does: 'follows' },
  'personal_pins.participant_id': { does: 'follows' },
  'call_requests.participant_id': { does: 'follows' },
  'enrolments.participant_id': { does: 'follows' },
  'slot_alerts.participant_id': { does: 'follows' },
  'queue_tickets.participant_id': { does: 'follows' },
  'consultation_participants.participant_id': { does: 'follows' },
  'register_entry_participants.participant_id': { does: 'follows' },
  'attendances.participant_id': { does: 'follows' },
  'language_levels.participant_id': { does: 'follows' },
  'placement_interviews.participant_id': { does: 'follows' },
  'course_applications.participant_id': { does: 'follows' },
  'test_results.participant_id': { does: 'follows' },
  'certificates.participant_id': { does: 'follows' },
  'survey_invitations.participant_id': { does: 'follows' },
}
