import '../css/staff.css'
import { createApp, h, type DefineComponent } from 'vue'
import { createInertiaApp } from '@inertiajs/vue3'
import { resolvePageComponent } from '@adonisjs/inertia/helpers'
import { TuyauProvider } from '@adonisjs/inertia/vue'
import I18NextVue from 'i18next-vue'
import { client } from '~/client'
import StaffLayout from '~/layouts/staff_layout.vue'
import { loadWordsOf, words } from '~/words'

const pages = import.meta.glob<DefineComponent>(['./pages/**/*.vue', '!./pages/portal/**'])

/** The page and its words arrive together. */
async function resolvePage(name: string) {
  const page = resolvePageComponent(`./pages/${name}.vue`, pages, StaffLayout)
  await loadWordsOf('layouts/staff_layout.vue', `pages/${name}.vue`)
  return page
}

createInertiaApp({
  title: (title) => (title ? `${title} · MCI` : 'Małopolskie Centrum Integracji'),
  resolve: resolvePage,
  setup({ el, App, props, plugin }) {
    createApp({ render: () => h(TuyauProvider, { client }, { default: () => h(App, props) }) })
      .use(plugin)
      .use(I18NextVue, { i18next: words })
      .mount(el!)
  },
  progress: { color: '#0B4F8A', includeCSS: false },
})
