type Term = {
  /** From when the time runs; a sentence `papers:retention.starts.<code>`. */
  startsFrom: string
  years: number | null
  days: number | null
  legalBasis: string | null
  /** False where no source was seen: an administrator confirms or corrects it. */
  isConfirmed: boolean
}

const term = (startsFrom: string, time: Partial<Term>): Term => ({
  startsFrom,
  years: null,
  days: null,
  legalBasis: null,
  isConfirmed: false,
  ...time,
})

/**
 * How long each kind of record is kept: what `retention_classes` begins with. The database holds
 * what is in force, with its days of validity.
 */
export const RETENTION_CLASSES = {
  project: term('last_payment_year_end', {
    years: 5,
    legalBasis: 'Regulation (EU) 2021/1060, art. 82',
    isConfirmed: true,
  }),
  public_aid: term('aid_granted', {
    years: 10,
    isConfirmed: true,
  }),
  case: term('last_contact', { years: 5 }),
  staff: term('account_closed_year_end', { years: 5 }),
  audit: term('entry_year_end', { years: 5 }),
  message: term('message_ended', { days: 90 }),
  draft: term('last_change', { days: 30 }),
  technical: term('last_use', { days: 3, isConfirmed: true }),
  reference: term('never', { isConfirmed: true }),
} as const satisfies Record<string, Term>

export type RetentionClass = keyof typeof RETENTION_CLASSES

const TABLES: Record<RetentionClass, string> = {
  project: `
    certificate_endings certificate_signatories certificate_years certificates final_test_parts
    final_tests register_entries register_entry_participants register_entry_topics services
    statement_purposes statements test_points test_results`,
  public_aid: '',
  case: `
    absence_warnings appointment_absences appointment_arrivals appointment_cancellations
    appointment_interpreters appointment_participants appointment_reminders appointment_series
    appointments attendance_lists attendances call_request_answers call_requests centre_cards
    clause_handovers client_addresses client_adviser_changes client_branch_moves
    client_languages client_merge_moves client_merges client_name_keys client_names
    client_notes clients consent_withdrawals consents consultation_participants
    consultation_topics consultations contact_points course_applications course_editions
    document_sightings enrolment_events enrolments group_files group_meeting_cancellations
    group_meetings groups guardianships household_members households identity_documents
    language_levels next_steps note_circle_members note_revisions participants personal_pins
    placement_interviews possible_duplicates queue_ticket_endings queue_tickets reservations
    reserved_quarters residence_titles seat_offers stored_file_removals stored_files
    stranding_answers survey_answers survey_invitations surveys task_completions tasks
    withdrawal_follow_ups workshop_organisations workshops`,
  staff: `
    absences availabilities availability_changes availability_exceptions calendar_feeds
    interpreter_languages interpreters reception_counters resource_days staff_branches
    staff_languages staff_members staff_roles staff_topics`,
  audit: `
    access_acknowledgements audit_entries break_glass_openings client_openings
    end_rule_notice_people end_rule_notices inquiry_answers person_inquiries
    residence_end_rule_changes`,
  message: 'outbox_messages',
  draft: `
    booking_drafts consultation_drafts sign_up_drafts slot_alert_closings slot_alerts
    slot_offers staff_links`,
  technical: `
    contact_allowances one_time_codes one_time_keys portal_sessions queue_days rate_limits
    sessions worker_heartbeats`,
  reference: `
    adonis_schema adonis_schema_versions appointment_kinds branch_closures branch_opening_hours
    branch_rules branch_travel_times branches clause_texts clause_versions consent_texts
    consent_versions gminas letter_wordings orientation_blocks programmes project_branches
    project_questions projects residence_end_rules resources retention_classes rooms
    service_types statement_kinds statement_values topics`,
}

/** The class of every table: a record has one from birth, also without a project. */
export const RETENTION_OF: Record<string, RetentionClass> = Object.fromEntries(
  Object.entries(TABLES).flatMap(([code, tables]) =>
    tables
      .split(/\s+/)
      .filter(Boolean)
      .map((table) => [table, code as RetentionClass])
  )
)

/** The tables of one class, for the page that lists them. */
export const tablesOf = (code: RetentionClass) =>
  Object.keys(RETENTION_OF).filter((table) => RETENTION_OF[table] === code)
