import { computed, ref, watch, type Ref } from 'vue'
import type {
  Mark,
  MarkState,
  SheetPerson,
  WrittenMark,
} from '~/components/groups/attendance/attendance_types'

type Marks = Record<string, Mark | null>

const plain = (mark: WrittenMark | null): Mark | null =>
  mark && { state: mark.state, minutesLate: mark.minutesLate }

const minutesOf = (mark: Mark) => (mark.state === 'late' ? mark.minutesLate : null)

const isSame = (one: Mark | null, other: Mark | null) =>
  one === other || (!!one && one.state === other?.state && minutesOf(one) === minutesOf(other))

const written = (people: SheetPerson[]): Marks =>
  Object.fromEntries(people.map(({ id, mark }) => [id, plain(mark)]))

/**
 * The marks of one lesson as they stand on the screen. What a colleague wrote meanwhile comes in by
 * itself, except where this list says otherwise: there both are shown, and saving once more decides.
 */
export function useMarks(people: Ref<SheetPerson[]>) {
  const marks = ref<Marks>(written(people.value))
  const contrary = ref<Record<string, WrittenMark>>({})
  let before = written(people.value)

  watch(people, (now) => {
    const found: Record<string, WrittenMark> = {}
    for (const { id, mark } of now) {
      const mine = marks.value[id] ?? null
      if (isSame(mine, before[id] ?? null)) {
        marks.value[id] = plain(mark)
      } else if (mark && !isSame(mine, plain(mark)) && !isSame(plain(mark), before[id] ?? null)) {
        found[id] = mark
      }
    }
    contrary.value = found
    before = written(now)
  })

  function put(id: string, state: MarkState) {
    marks.value[id] = { state, minutesLate: marks.value[id]?.minutesLate ?? null }
  }

  /** Everybody who has no mark yet. */
  function allPresent() {
    for (const { id } of people.value) {
      marks.value[id] ??= { state: 'present', minutesLate: null }
    }
  }

  const changed = computed(() =>
    people.value.flatMap(({ id, mark }) => {
      const mine = marks.value[id] ?? null
      return mine && !isSame(mine, plain(mark))
        ? [{ participantId: id, state: mine.state, minutesLate: minutesOf(mine) }]
        : []
    })
  )
  const count = (state: MarkState) =>
    people.value.filter(({ id }) => marks.value[id]?.state === state).length
  const unmarked = computed(() => people.value.filter(({ id }) => !marks.value[id]).length)

  return { marks, contrary, put, allPresent, changed, count, unmarked }
}
