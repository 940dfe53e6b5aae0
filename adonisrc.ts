import { indexPages } from '@adonisjs/inertia'
import { indexEntities } from '@adonisjs/core'
import { defineConfig } from '@adonisjs/core/app'
import { generateRegistry } from '@tuyau/core/hooks'
import { isInPages } from './config/addresses_in_pages.js'

const module = { source: 'app', importAlias: '#app' }

export default defineConfig({
  experimental: {},

  directories: {
    controllers: 'app',
    models: 'app',
    transformers: 'app',
    validators: 'app',
    policies: 'app',
    exceptions: 'app',
    middleware: 'app/core/middleware',
  },

  commands: [() => import('@adonisjs/core/commands'), () => import('@adonisjs/lucid/commands')],

  providers: [
    () => import('@adonisjs/core/providers/app_provider'),
    () => import('@adonisjs/core/providers/hash_provider'),
    () => import('@adonisjs/core/providers/vinejs_provider'),
    () => import('@adonisjs/core/providers/edge_provider'),
    () => import('@adonisjs/lucid/database_provider'),
    () => import('@adonisjs/session/session_provider'),
    () => import('#app/core/assets_provider'),
    () => import('@adonisjs/shield/shield_provider'),
    () => import('@adonisjs/static/static_provider'),
    () => import('@adonisjs/inertia/inertia_provider'),
    () => import('@adonisjs/auth/auth_provider'),
    () => import('@adonisjs/bouncer/bouncer_provider'),
    () => import('@adonisjs/drive/drive_provider'),
  ],

  preloads: [
    () => import('#start/kernel'),
    () => import('#start/validation'),
    () => import('#start/routes'),
    { file: () => import('#start/worker'), environment: ['web'] },
  ],

  tests: {
    suites: [
      { files: ['tests/unit/**/*.spec.ts'], name: 'unit', timeout: 10_000 },
      { files: ['tests/functional/**/*.spec.ts'], name: 'functional', timeout: 30_000 },
      { files: ['tests/browser/**/*.spec.ts'], name: 'browser', timeout: 120_000 },
      { files: ['tests/concurrency/**/*.spec.ts'], name: 'concurrency', timeout: 600_000 },
    ],
    forceExit: true,
  },

  metaFiles: [
    { pattern: 'resources/views/**/*.edge', reloadServer: false },
    { pattern: 'resources/lang/**/*.json', reloadServer: true },
    { pattern: 'resources/documents/**', reloadServer: false },
    { pattern: 'database/seeders/reference/*.tsv', reloadServer: false },
    { pattern: 'public/**', reloadServer: false },
    { pattern: 'ssr/**', reloadServer: false },
  ],

  hooks: {
    init: [
      indexEntities({
        controllers: { ...module, glob: ['**/*_controller.ts'] },
        events: { ...module, glob: ['**/events/*.ts'] },
        listeners: { ...module, glob: ['**/listeners/*.ts'] },
        transformers: {
          ...module,
          enabled: true,
          withSharedProps: true,
          glob: ['**/*_transformer.ts'],
          inertiaMiddlewareImportPath: '#app/core/middleware/inertia_middleware',
        },
      }),
      indexPages({ framework: 'vue3', source: 'resources/js/pages' }),
      generateRegistry({ routes: { only: [isInPages] } }),
    ],
    buildStarting: [() => import('@adonisjs/vite/build_hook')],
  },
})
