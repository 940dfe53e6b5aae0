import { createSSRApp, h, type DefineComponent } from 'vue'
import { createInertiaApp } from '@inertiajs/vue3'
import { renderToString } from '@vue/server-renderer'
import { resolvePageComponent } from '@adonisjs/inertia/helpers'
import I18NextVue from 'i18next-vue'
import type { Page } from '@inertiajs/core'
import { createI18n } from '~/i18n'
import PublicLayout from '~/layouts/public_layout.vue'

const pages = import.meta.glob<DefineComponent>('./pages/portal/**/*.vue', { eager: true })
const words = import.meta.glob<Record<string, unknown>>('../lang/*/*.json', {
  eager: true,
  import: 'default',
})
const catalogue = createI18n('pl', words)

const pageData = /<script data-page[^>]*>.*?<\/script>/s

/** Renders one public page; nothing of it runs again in the visitor's browser, so its data stays here. */
export default async function render(page: Page) {
  const { head, body } = await renderPage(page)
  return { head, body: body.replace(pageData, '') }
}

function renderPage(page: Page) {
  return createInertiaApp({
    page,
    render: renderToString,
    resolve: (name) => resolvePageComponent(`./pages/${name}.vue`, pages, PublicLayout),
    setup: ({ App, props, plugin }) =>
      createSSRApp({ render: () => h(App, props) })
        .use(plugin)
        .use(I18NextVue, {
          i18next: catalogue.cloneInstance({ lng: String(page.props.locale) }),
          rerenderOn: [],
        }),
  })
}
