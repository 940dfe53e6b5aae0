import { router, usePage } from '@inertiajs/vue3'
import { useTranslation } from 'i18next-vue'
import { onBeforeUnmount, onMounted } from 'vue'
import { useToasts } from '~/composables/use_toasts'

/** Shows what the server says after a form (`notice`, `problem`) as toasts. */
export function useNotices() {
  const page = usePage()
  const { t } = useTranslation()
  const { notify } = useToasts()
  const stops: VoidFunction[] = []

  function tell(props: Record<string, unknown>) {
    if (props.notice) notify(String(props.notice))
    if (props.problem) notify(String(props.problem), { tone: 'danger' })
  }

  onMounted(() => {
    tell(page.props)
    stops.push(
      router.on('success', ({ detail }) => tell(detail.page.props)),
      router.on('networkError', () => notify(t('staff:problem.network'), { tone: 'danger' }))
    )
  })
  onBeforeUnmount(() => stops.forEach((stop) => stop()))
}
