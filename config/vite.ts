import app from '@adonisjs/core/services/app'
import { defineConfig } from '@adonisjs/vite'

/**
 * The build directory is where the server bundle is looked for (`ssr/server`), so that it never
 * lies under `public/`; the browser's files are found through the manifest.
 */
export default defineConfig({
  buildDirectory: app.makePath('ssr'),
  manifestFile: app.makePath('public/assets/.vite/manifest.json'),
  assetsUrl: '/assets',
  scriptAttributes: { defer: true },
})
