import { defineConfig } from 'vite'
import vue from '@vitejs/plugin-vue'
import adonisjs from '@adonisjs/vite/client'
import { wordsOfPages } from './vite.words.js'

export default defineConfig({
  plugins: [
    vue(),
    wordsOfPages(),
    adonisjs({
      entryPoints: ['resources/js/app.ts', 'resources/js/live_page.ts', 'resources/css/public.css'],
      serverEntryPoints: ['resources/js/ssr.ts'],
      reload: ['resources/views/**/*.edge'],
    }),
  ],
  build: { modulePreload: false },
  environments: { ssr: { build: { outDir: 'ssr/server' } } },
  resolve: {
    alias: {
      '~/': `${import.meta.dirname}/resources/js/`,
      '@generated': `${import.meta.dirname}/.adonisjs/client/`,
    },
  },
})
