import { useTranslation } from 'i18next-vue'
import { computed, type Ref } from 'vue'
import type { CourseChoices, NewCourse } from '~/components/courses/course_types'

/** What the plan of meetings depends on, as it stands in the address. */
export function planQuery(course: NewCourse) {
  const { branchId, first, times, lessons, perMeeting, lessonMinutes, mode, skip } = course
  return {
    branch: branchId,
    first,
    times: times.map(({ weekday, time }) => `${weekday}-${time}`),
    count: Math.ceil(Number(lessons) / Math.max(1, Number(perMeeting))),
    minutes: Number(perMeeting) * Number(lessonMinutes),
    ...(course.teacherId ? { teacher: course.teacherId } : {}),
    ...(course.roomId && mode === 'here' ? { room: course.roomId } : {}),
    ...(skip.length ? { skip } : {}),
  }
}

/** A name nobody has to think of: `A1.1 Kraków, pn śr 17:00`. */
export function useCourseName(course: Ref<NewCourse>, choices: () => CourseChoices) {
  const { t } = useTranslation()
  return computed(() => {
    const { level, branchId, times } = course.value
    const branch = choices().branches.find(({ value }) => value === Number(branchId))?.label
    const days = times.map(({ weekday }) => t(`courses:weekday_short.${weekday}`)).join(' ')
    const hours = [...new Set(times.map(({ time }) => time))].join(', ')
    return [[level, branch].filter(Boolean).join(' '), [days, hours].filter(Boolean).join(' ')]
      .filter(Boolean)
      .join(', ')
  })
}
