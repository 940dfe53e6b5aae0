import type { Role } from '#app/identity/role'

const ADVISING = ['adviser', 'lawyer', 'psychologist', 'career_adviser'] as const
const FRONT_DESK = [...ADVISING, 'reception', 'coordinator'] as const

/**
 * What each role may do: the one table. Routes name the ability they need
 * (`middleware.may('clients.view')`), policies add which records.
 */
export const ABILITIES = {
  'desk.view': [...FRONT_DESK, 'manager', 'volunteer'],
  'board.view': [...FRONT_DESK, 'manager'],
  'board.view_names': FRONT_DESK,
  'week.view': [...FRONT_DESK, 'manager'],
  'week.view_others': ['reception', 'coordinator', 'manager'],
  'calendar.publish': [...ADVISING],
  'clients.list': [...FRONT_DESK, 'manager', 'data_protection_officer'],
  'clients.search': [...FRONT_DESK, 'manager', 'data_protection_officer'],
  'clients.view': [...FRONT_DESK, 'manager', 'data_protection_officer', 'auditor'],
  'clients.view_contacts': [...FRONT_DESK, 'manager', 'data_protection_officer'],
  'clients.register': FRONT_DESK,
  'clients.edit': FRONT_DESK,
  'clients.merge': ['adviser', 'coordinator', 'manager', 'data_protection_officer'],
  'papers.give': FRONT_DESK,
  'retention.view': ['data_protection_officer', 'administrator'],
  'clients.view_sensitive': [...ADVISING, 'data_protection_officer'],
  'stay_endings.view': [...FRONT_DESK, 'manager'],
  'stay_notices.send': ['coordinator', 'manager'],
  'end_rules.manage': ['administrator'],
  'files.view': [...ADVISING, 'coordinator', 'data_protection_officer'],
  'files.add': [...ADVISING, 'coordinator'],
  'files.remove': [...ADVISING, 'coordinator', 'data_protection_officer'],
  'statements.view': [
    ...ADVISING,
    'coordinator',
    'manager',
    'accounting',
    'auditor',
    'data_protection_officer',
  ],
  'statements.record': [...ADVISING, 'coordinator'],
  'projects.manage': ['administrator', 'manager'],
  'notes.view': [...ADVISING, 'coordinator', 'data_protection_officer'],
  'notes.write': [...ADVISING, 'coordinator'],
  'notes.break_glass': [...ADVISING, 'coordinator'],
  'inquiries.record': [...FRONT_DESK, 'manager', 'volunteer', 'data_protection_officer'],
  'inquiries.view': ['data_protection_officer'],
  'accesses.acknowledge': ['data_protection_officer'],
  'appointments.view': [...FRONT_DESK, 'manager'],
  'appointments.book': FRONT_DESK,
  'appointments.change': FRONT_DESK,
  'interpreters.manage': ['coordinator', 'manager', 'administrator'],
  'slot_alerts.manage': ['reception', 'coordinator', 'manager'],
  'letters.manage': ['administrator', 'manager'],
  'courses.view': ['coordinator', 'manager', 'reception', ...ADVISING],
  'courses.manage': ['coordinator', 'manager'],
  'courses.enrol': ['coordinator', 'manager', 'reception', ...ADVISING],
  'workshops.view': ['coordinator', 'manager', 'reception', ...ADVISING],
  'workshops.manage': ['coordinator', 'manager'],
  'workshops.check_in': [...FRONT_DESK, 'manager'],
  'surveys.view': ['coordinator', 'manager', 'auditor'],
  'surveys.send': ['coordinator', 'manager'],
  'orientation_blocks.manage': ['administrator', 'manager'],
  'lessons.view': [...FRONT_DESK, 'manager', 'teacher'],
  'lessons.plan': ['coordinator', 'manager'],
  'planner.view': ['reception', 'coordinator', 'manager', 'teacher'],
  'calls.answer': FRONT_DESK,
  'queue.serve': FRONT_DESK,
  'groups.enrol': [...FRONT_DESK, 'manager'],
  'groups.manage': ['coordinator', 'manager'],
  'consultations.log': [...ADVISING, 'coordinator', 'volunteer'],
  'consultations.view': [...ADVISING, 'coordinator', 'data_protection_officer'],
  'consultations.open': [...ADVISING, 'coordinator', 'volunteer', 'data_protection_officer'],
  'reports.view': ['manager', 'accounting', 'administrator', 'auditor', 'coordinator'],
  'register.view': ['manager', 'accounting', 'auditor', 'data_protection_officer'],
  'staff.manage': ['administrator'],
  'gminas.manage': ['administrator'],
  'availabilities.manage': ['manager', 'coordinator', 'administrator'],
  'rules.manage': ['manager', 'coordinator', 'administrator'],
  'absences.report': [...FRONT_DESK, 'manager', 'administrator'],
  'tasks.view': [...FRONT_DESK, 'manager', 'volunteer'],
  'branches.manage': ['administrator', 'manager'],
  'outbox.view': ['administrator'],
  'outbox.retry': ['administrator'],
  'audit.view': ['data_protection_officer', 'administrator'],
} as const satisfies Record<string, readonly Role[]>

export type Ability = keyof typeof ABILITIES

export const abilitiesOf = (roles: readonly Role[]): Ability[] =>
  (Object.keys(ABILITIES) as Ability[]).filter((ability) =>
    roles.some((role) => (ABILITIES[ability] as readonly Role[]).includes(role))
  )
