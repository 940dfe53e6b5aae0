import '../css/staff.css'
import { createApp, h, type DefineComponent } from 'vue'
import { createInertiaApp } from '@inertiajs/vue3'
import { resolvePageComponent } from '@adonisjs/inertia/helpers'
import { TuyauProvider } from '@adonisjs/inertia/vue'
import I18NextVue from 'i18next-vue'
import { client } from '~/client'
import { createI18n } from '~/i18n'
import StaffLayout from '~/layouts/staff_layout.vue'

const pages = import.meta.glob<DefineComponent>(['./pages/**/*.vue', '!./pages/portal/**'])
const words = import.meta.glob<Record<string, unknown>>(
  ['../lang/{pl,en}/*.json', '!../lang/*/{portal,booking,messages}.json'],
  { import: 'default' }
)

async function loadWords(language: string) {
  const wanted = Object.entries(words).filter(([path]) => path.includes(`/lang/${language}/`))
  const loaded = await Promise.all(wanted.map(async ([path, load]) => [path, await load()]))
  return createI18n(language, Object.fromEntries(loaded))
}

createInertiaApp({
  title: (title) => (title ? `${title} · MCI` : 'Małopolskie Centrum Integracji'),
  resolve: (name) => resolvePageComponent(`./pages/${name}.vue`, pages, StaffLayout),
  async setup({ el, App, props, plugin }) {
    const language = String(props.initialPage.props.locale)
    const i18next = await loadWords(language === 'pl' ? 'pl' : 'en')
    createApp({ render: () => h(TuyauProvider, { client }, { default: () => h(App, props) }) })
      .use(plugin)
      .use(I18NextVue, { i18next })
      .mount(el!)
  },
  progress: { color: '#0B4F8A', includeCSS: false },
})
