import type { CourseLevel } from '#app/courses/course_level'
import { wholeLevel } from '#app/courses/course_level'
import type {
  CourseTime,
  Literacy,
  WishedMode,
} from '#app/courses/applications/application_vocabulary'
import { CHECK_LEVELS } from '#app/courses/self_check/check_level'
import { stepOf } from '#app/courses/levels/fitting_course'

/** What the proposal knows of somebody: no name, no contact. */
export type Applicant = {
  id: string
  level: CourseLevel | null
  literacy: Literacy | null
  times: readonly CourseTime[]
  mode: WishedMode
  branchId: number
  goesElsewhere: boolean
  needsChildcare: boolean
  weeksWaiting: number
  togetherKey: string | null
}

export type OfferedGroup = {
  id: string
  level: CourseLevel
  times: readonly CourseTime[]
  mode: 'here' | 'online'
  branchId: number
  hasChildcare: boolean
  seats: number
}

/** One sentence of the explanation, `applications:reasons.<code>`, and what it adds to the cost. */
export type Reason = { code: string; points: number; isBarrier?: boolean }
export type Fit = { points: number; isPossible: boolean; reasons: Reason[] }

const EASIER = 4
const HARDER = 6
const PARTLY = 8
const ELSEWHERE = 5
const NO_CHILDCARE = 10
const TIMES_UNKNOWN = 2
/** Only by the coordinator's hand. */
const BARRIER = 60
const WAITS = 40
const WAITS_A_WEEK = 2
const MOST_WEEKS = 26

/** What it costs when a family is not in one group. */
export const APART = 12

const fine = (code: string): Reason => ({ code, points: 0 })
const barrier = (code: string): Reason => ({ code, points: BARRIER, isBarrier: true })

/** The last step a course of a whole level covers: A1 covers A1.1 and A1.2. */
const lastStepOf = (level: CourseLevel) =>
  CHECK_LEVELS.findLastIndex((step) => step === level || wholeLevel(step) === level)

function levelReason({ level, literacy }: Applicant, group: OfferedGroup): Reason {
  if (!level) {
    return barrier('level_unknown')
  }
  if (literacy === 'none' && wholeLevel(group.level) !== 'A0') {
    return barrier('no_latin')
  }
  const above = stepOf(group.level) - lastStepOf(level)
  const below = stepOf(level) - lastStepOf(group.level)
  if (above > 1 || below > 1) {
    return barrier('level_far')
  }
  if (above === 1) {
    return { code: 'level_harder', points: HARDER }
  }
  return below === 1 ? { code: 'level_easier', points: EASIER } : fine('level_fits')
}

function timeReason({ times }: Applicant, group: OfferedGroup): Reason {
  if (!group.times.length) {
    return { code: 'time_unknown', points: TIMES_UNKNOWN }
  }
  const fitting = group.times.filter((time) => times.includes(time)).length
  if (fitting === group.times.length) {
    return fine('time_fits')
  }
  return fitting ? { code: 'time_partly', points: PARTLY } : barrier('time_none')
}

function placeReason({ mode, branchId, goesElsewhere }: Applicant, group: OfferedGroup): Reason {
  if (mode !== 'any' && mode !== group.mode) {
    return barrier(group.mode === 'online' ? 'not_online' : 'not_here')
  }
  if (group.mode === 'online') {
    return fine('online')
  }
  if (branchId === group.branchId) {
    return fine('place_fits')
  }
  return goesElsewhere ? { code: 'elsewhere', points: ELSEWHERE } : barrier('too_far')
}

const childcareReasons = ({ needsChildcare }: Applicant, group: OfferedGroup): Reason[] => {
  if (!needsChildcare || group.mode === 'online') {
    return []
  }
  return [group.hasChildcare ? fine('childcare') : { code: 'no_childcare', points: NO_CHILDCARE }]
}

const fitOfReasons = (reasons: Reason[]): Fit => ({
  points: reasons.reduce((sum, { points }) => sum + points, 0),
  isPossible: !reasons.some(({ isBarrier }) => isBarrier),
  reasons,
})

/** How well somebody fits a group, in words and points. */
export const fitOf = (applicant: Applicant, group: OfferedGroup): Fit =>
  fitOfReasons([
    levelReason(applicant, group),
    timeReason(applicant, group),
    placeReason(applicant, group),
    ...childcareReasons(applicant, group),
  ])

/** Getting no group costs most, and more with every week: who waits longest is served first. */
export const waitingFit = ({ weeksWaiting }: Applicant): Fit =>
  fitOfReasons([
    { code: 'waits', points: WAITS },
    { code: 'waits_longer', points: WAITS_A_WEEK * Math.min(weeksWaiting, MOST_WEEKS) },
  ])
