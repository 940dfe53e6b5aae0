import { configApp } from '@adonisjs/eslint-config'
import { vue } from '@adonisjs/eslint-config/vue'

/**
 * The floors of the house (docs/adr/0001): a module may import modules of lower floors only.
 */
const FLOORS = [
  ['core'],
  ['identity'],
  ['clients', 'tasks'],
  ['scheduling', 'funding'],
  ['groups'],
  [
    'appointments',
    'consultations',
    'courses',
    'workshops',
    'translations',
    'referrals',
    'procedures',
    'plans',
    'surveys',
    'employers',
    'partners',
    'information',
  ],
  ['reports', 'portal', 'dossier', 'privacy', 'reception'],
]

/** The few doors between neighbours of one floor. */
const DOORS = {
  consultations: ['appointments'],
  translations: ['appointments'],
  procedures: ['translations'],
  referrals: ['partners', 'appointments'],
  reception: ['portal'],
}

const floorRules = FLOORS.flatMap((floor, level) =>
  floor.map((module) => {
    const above = FLOORS.slice(level + 1).flat()
    const beside = floor.filter((other) => other !== module && !DOORS[module]?.includes(other))
    const closed = [...above, ...beside]
    return {
      name: `floor of ${module}`,
      files: [`app/${module}/**/*.ts`],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: closed.map((other) => ({
              regex: `^#app/${other}/`,
              message: `${module} may not know ${other}: imports run downwards only.`,
            })),
          },
        ],
      },
    }
  })
)

export default [
  ...configApp(),
  ...vue,
  { ignores: ['build/**', 'ssr/**', 'public/**', '.adonisjs/**', 'tmp/**', 'database/schema.ts'] },
  { files: ['resources/js/**/*.vue'], rules: { 'vue/require-default-prop': 'off' } },
  { files: ['resources/js/{app,ssr}.ts'], rules: { 'vue/component-api-style': 'off' } },
  {
    files: ['resources/js/**/*.{ts,vue}'],
    rules: {
      '@adonisjs/no-backend-import-in-frontend': 'error',
      '@adonisjs/prefer-adonisjs-inertia-form': 'error',
    },
  },
  ...floorRules,
]
