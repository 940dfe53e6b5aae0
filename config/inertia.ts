import env from '#start/env'
import type { HttpContext } from '@adonisjs/core/http'
import { defineConfig } from '@adonisjs/inertia'

/** Pages of the portal are rendered on the server and sent without scripts (docs/adr/0002). */
export const isPublicPage = (page: string) => page.startsWith('portal/')

export default defineConfig({
  /** Tests ask for pages without having loaded a build. */
  assetsVersion: env.get('NODE_ENV') === 'test' ? '1' : undefined,
  rootView: (ctx: HttpContext) => (ctx.isPublicPage ? 'public_layout' : 'inertia_layout'),
  ssr: {
    enabled: true,
    entrypoint: 'resources/js/ssr.ts',
    pages: (ctx, page) => {
      ctx.isPublicPage = isPublicPage(page)
      return ctx.isPublicPage
    },
  },
})

declare module '@adonisjs/core/http' {
  interface HttpContext {
    isPublicPage?: boolean
  }
}
