import { useTranslation } from 'i18next-vue'
import { computed } from 'vue'
import type { Priority } from '~/components/courses/course_types'

/** The rule of a waiting list as one sentence that can be read out. */
export function usePriorityWords(read: () => Priority) {
  const { t } = useTranslation()

  function newcomers({ months, level }: Priority) {
    const parts = [
      months ? t('courses:priority.says.months', { count: Number(months) }) : '',
      level ? t('courses:priority.says.level', { level }) : '',
    ].filter(Boolean)
    return parts.length
      ? t('courses:priority.says.people', { who: parts.join(t('courses:priority.says.and')) })
      : ''
  }

  const steps = computed(() => {
    const priority = read()
    return [
      newcomers(priority),
      priority.household ? t('courses:priority.says.household') : '',
      priority.minor ? t('courses:priority.says.minor') : '',
    ].filter(Boolean)
  })
  const sentence = computed(() =>
    steps.value.length
      ? t('courses:priority.says.order', {
          steps: steps.value.join(t('courses:priority.says.then')),
        })
      : t('courses:priority.says.tickets')
  )
  const families = computed(() =>
    ['wait', 'pass_over'].map((value) => ({
      value,
      label: t(`courses:priority.families.${value}`),
    }))
  )
  return { sentence, families }
}
