/** One password for every demo account; it opens nothing unless DEMO=1. */
export const DEMO_PASSWORD = 'Malopolska-2026'

export const DEMO_LOGINS = {
  'adviser@mci.test': 'adviser, Kraków',
  'adviser2@mci.test': 'adviser, Tarnów and Nowy Sącz',
  'career@mci.test': 'career adviser, Oświęcim and Kraków',
  'lawyer@mci.test': 'lawyer, all branches',
  'psychologist@mci.test': 'psychologist, all branches',
  'coordinator@mci.test': 'course coordinator',
  'teacher@mci.test': 'teacher',
  'interpreter@mci.test': 'interpreter',
  'translator@mci.test': 'translator',
  'reception@mci.test': 'reception, Kraków',
  'volunteer@mci.test': 'volunteer',
  'manager@mci.test': 'manager',
  'accounting@mci.test': 'accounting officer',
  'admin@mci.test': 'administrator',
  'iod@mci.test': 'data protection officer',
  'auditor@mci.test': 'auditor, read-only',
} as const
