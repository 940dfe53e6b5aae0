/** One password for every demo account; it opens nothing unless DEMO=1. */
export const DEMO_PASSWORD = 'integracja-krok-po-kroku'

export const DEMO_LOGINS = {
  'adviser@mci.test': 'adviser, Kraków',
  'coordinator@mci.test': 'course coordinator',
  'teacher@mci.test': 'teacher',
  'reception@mci.test': 'reception',
  'manager@mci.test': 'manager',
  'accounting@mci.test': 'accounting officer',
  'admin@mci.test': 'administrator',
  'iod@mci.test': 'data protection officer',
} as const
